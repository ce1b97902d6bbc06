import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { validate } from '@readme/openapi-parser';
import type { Browser } from 'playwright-core';
import { LAUNCH_TIMEOUT_MS, launchChromium } from '../support/chromium.js';
import { fetchDescribed, isDescription } from '../support/described.js';
import { routesOf } from '../support/routes.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

/** What these tests look at in a description. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Body>> };
}

interface Operation {
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

interface Body {
  readonly properties: Readonly<Record<string, object>>;
  readonly additionalProperties?: unknown;
}

/** The others are the files of the console. */
const OF_THE_API = /^\/(api|health|metrics)/;

const KEY = { $ref: '#/components/parameters/Idempotency-Key' };

describe('the description of the API', () => {
  let running: RunningApp;
  let browser: Browser;
  let text: string;
  let document: Document;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), runningApp()]);
    text = await (await fetchDescribed(`${running.url}/api/openapi.json`)).text();
    document = JSON.parse(text) as Document;
  }, LAUNCH_TIMEOUT_MS);

  afterAll(async () => {
    await browser.close();
    await running.app.close();
  });

  it('is OpenAPI', async () => {
    const found = await validate(JSON.parse(text) as Parameters<typeof validate>[0]);
    expect(found).toMatchObject({ valid: true, warnings: [] });
  });

  it('holds every route, with what it answers', () => {
    const routes = routesOf(running).map((route) => route.split(' '));
    const undescribed = routes
      .filter(([, path = '']) => OF_THE_API.test(path) && !isDescription(path))
      .filter(([method = '', path = '']) => {
        const template = path.replace(/:(\w+)/g, '{$1}');
        const answers = document.paths[template]?.[method.toLowerCase()]?.responses ?? {};
        return !('204' in answers) && !(answers['200'] ?? answers['201'])?.content;
      });
    expect(routes.length).toBeGreaterThan(50);
    expect(undescribed).toEqual([]);
  });

  it('says what every field of a body is held to, and that no other is taken', () => {
    const bodies = Object.entries(document.components.schemas).filter(([name]) =>
      name.endsWith('Dto'),
    );
    const loose = bodies.filter(
      ([, { properties, additionalProperties }]) =>
        additionalProperties !== false ||
        Object.values(properties).some(
          (rules) => !['type', '$ref', 'oneOf'].some((said) => said in rules),
        ),
    );
    expect(bodies.length).toBeGreaterThan(20);
    expect(loose).toEqual([]);
  });

  it('says who may use a route, and which want a key', () => {
    const { paths } = document;
    expect(paths['/api/cases']?.['post']).toMatchObject({
      security: [{ session: ['case.take'] }],
      parameters: [KEY],
    });
    expect(paths['/api/places/search']?.['post']).toMatchObject({
      security: [{ session: [] }],
      parameters: [],
    });
    expect(paths['/api/session']?.['post']?.security).toBeUndefined();
  });

  it('is a page that asks nobody else for anything', async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) troubles.push(said.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== running.url) troubles.push(`asked ${origin}`);
    });
    await page.goto(`${running.url}/api/docs`);
    const command = page
      .locator('.opblock-post')
      .filter({ has: page.locator('[data-path="/api/cases"]') });
    await command.getByRole('button').first().click();
    await command.getByText('Idempotency-Key').first().waitFor();
    await command.getByText('KeptView').first().waitFor();
    expect(troubles).toEqual([]);
  }, 30_000);

  it('is what answers are held against, by name and never by value', async () => {
    const liar = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('[{"id":"kanarie"}]');
    });
    await new Promise<void>((done) => liar.listen(0, '127.0.0.1', done));
    const { port } = liar.address() as AddressInfo;
    const asked = fetchDescribed(`http://127.0.0.1:${port}/api/units`);
    await expect(asked).rejects.toThrow(
      /^GET \/api\/units 200 does not fit its description: \/0 #\/required \w+$/,
    );
    liar.close();
  });
});
