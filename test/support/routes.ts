import type { RunningApp } from './running-app.js';

/** Every route of the server, as `GET /api/cases/:caseId`. */
export function routesOf({ app }: RunningApp): readonly string[] {
  const printed = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const found: string[] = [];
  const above: string[] = [];
  for (const line of printed.split('\n')) {
    const match = /^(.*?)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (!match) continue;
    const [, indent = '', part = '', methods = ''] = match;
    const depth = indent.length / 4;
    above.length = depth;
    above[depth] = part;
    for (const method of methods.split(', ').filter((one) => one && one !== 'HEAD'))
      found.push(`${method} ${above.join('')}`);
  }
  return found;
}
