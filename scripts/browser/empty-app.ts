import type { Lifetime } from '../serving/lifetime';
import { startNextApp } from './next-app';

const files = {
  'app/page.js': 'export default () => <h1>Empty</h1>;',
};

/** Builds and serves an empty Next app with the project's own Next, and returns its address. */
export async function startEmptyApp(lifetime: Lifetime): Promise<string> {
  return startNextApp(lifetime, { name: 'empty-app', files });
}
