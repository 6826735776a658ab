import { beforeAll, expect, test, vi } from 'vitest';
import { AddressRefused, fetchOutside } from '@/lib/server/sign-on/outbound';
import { newSecrets } from '../../scripts/serving/secrets';

const { standsFor } = vi.hoisted(() => ({ standsFor: { address: '' } }));

// The network's answer: what a name stands for is whatever its owner says.
vi.mock('node:dns', async (original) => ({
  ...(await original<object>()),
  lookup: (_name: string, _options: object, found: (error: null, addresses: object[]) => void) =>
    found(null, [
      { address: '2606:4700:4700::1111', family: 6 },
      { address: standsFor.address, family: 4 },
    ]),
}));

beforeAll(() => {
  delete process.env.BACKSTORY_DEMO;
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
    APP_ORIGIN: 'https://intake.example',
    ...newSecrets(),
  });
});

const ask = (address: string) => fetchOutside(address, { method: 'GET', headers: {} });

test.each(['127.0.0.1', '10.0.0.7', '169.254.169.254'])(
  'a public name one of whose addresses is %s is not connected to',
  async (address) => {
    standsFor.address = address;
    await expect(ask('https://login.clinic.example/')).rejects.toThrow(AddressRefused);
  },
);

test.each(['http://login.clinic.example/', 'https://127.0.0.1/', 'http://localhost:3000/'])(
  'outside of a demo %s is not even asked',
  async (address) => {
    await expect(ask(address)).rejects.toThrow(AddressRefused);
  },
);
