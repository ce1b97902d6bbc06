import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'apps/console/src/theme/tokens.css'), 'utf8');
const THEMES = ['dark', 'light', 'contrast'];
const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', 'a'].map((level) => `level-${level}`);
const PLANES = ['background', 'surface', 'raised'];

const pairs = THEMES.flatMap((theme) =>
  PLANES.flatMap((plane) =>
    ['text', 'muted', 'good', 'trouble', 'focus', ...LEVELS].map((ink) => [theme, ink, plane]),
  ),
) as [string, string, string][];

describe('the tokens', () => {
  it.each(pairs.filter(([, ink]) => ink === 'text'))(
    'let a %s theme read its %s on %s at 7:1 or better',
    (theme, ink, plane) => {
      expect(contrast(token(theme, ink), token(theme, plane))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(pairs)('let a %s theme read %s on %s at 4.5:1 or better', (theme, ink, plane) => {
    expect(contrast(token(theme, ink), token(theme, plane))).toBeGreaterThanOrEqual(4.5);
  });

  it('keep glare away: dark text stays under 15:1', () => {
    expect(contrast(token('dark', 'text'), token('dark', 'background'))).toBeLessThan(15);
  });

  it.each(THEMES)('draw the edge of a control of the %s theme at 3:1 or better', (theme) => {
    expect(contrast(token(theme, 'edge'), token(theme, 'raised'))).toBeGreaterThanOrEqual(3);
  });

  it.each(THEMES)('name the same things in the %s theme', (theme) => {
    expect([...tokensOf(theme).keys()]).toEqual([...tokensOf('dark').keys()]);
  });
});

function token(theme: string, name: string): string {
  const value = tokensOf(theme).get(name);
  if (!value) throw new Error(`The ${theme} theme has no --${name}`);
  return value;
}

function tokensOf(theme: string): Map<string, string> {
  const block = css.split(`data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map((match) => [
      String(match[1]),
      String(match[2]),
    ]),
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
