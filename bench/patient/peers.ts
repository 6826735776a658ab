import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Questionnaire } from '@medplum/fhirtypes';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { toSurvey } from './survey';
import type { Tools } from './tools';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** Serves our Questionnaire in a page of LForms' and, translated, in one of SurveyJS's: compressed, as ours is. */
export async function servePeers(lifetime: Lifetime, tools: Tools, questionnaire: Questionnaire): Promise<string> {
  const pages: Readonly<Record<string, string>> = {
    '/lforms': lformsPage(questionnaire),
    '/surveyjs': surveyPage(questionnaire),
  };
  const folders: Readonly<Record<string, string>> = {
    lhc: tools.lforms,
    core: tools.surveyCore,
    ui: tools.surveyUi,
  };
  const bodies = new Map<string, Promise<Buffer>>();
  const bodyOf = async (url: string) => {
    const [, folder = '', ...rest] = url.split('/');
    const page = pages[url];

    return promisify(gzip)(page ?? (await readFile(path.join(folders[folder] ?? '', ...rest))));
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const body = bodies.get(url) ?? bodyOf(url);
    bodies.set(url, body);
    const type = url in pages ? 'text/html' : (types[path.extname(url)] ?? 'application/octet-stream');
    await body.then(
      (found) =>
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' }).end(found),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  lifetime.add(async () => {
    server.closeAllConnections();
    server.close();
  });

  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const script = (src: string) => `<script src="${src}"></script>`;
const inline = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

function page(styles: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${styles}"></head>
<body><main id="form"></main>${body}</body></html>`;
}

// The scripts stand where and in the order in which LForms' readme has them.
function lformsPage(questionnaire: Questionnaire): string {
  const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];

  return page(
    '/lhc/webcomponent/styles.css',
    `${scripts.map((file) => script(`/lhc/${file}`)).join('')}
<script>LForms.Util.addFormToPage(${inline(questionnaire)}, 'form');</script>`,
  );
}

function surveyPage(questionnaire: Questionnaire): string {
  return page(
    '/core/survey-core.fontless.min.css',
    `${script('/core/survey.core.min.js')}${script('/ui/survey-js-ui.min.js')}
<script>new Survey.Model(${inline(toSurvey(questionnaire))}).render(document.getElementById('form'));</script>`,
  );
}
