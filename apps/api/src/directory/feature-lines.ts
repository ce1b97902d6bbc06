/** The line, from 1, on which each member of the array `features` of a GeoJSON document begins. */
export function featureLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let member = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1) member = lastKey(text, at, end) ?? member;
      at = end;
    } else if (character === '\n') line++;
    else if (character === '{' || character === '[') {
      if (character === '{' && depth === 2 && member === 'features') lines.push(line);
      depth++;
    } else if (character === '}' || character === ']') depth--;
  }
  return lines;
}

/** Where the quote stands that ends the string which begins here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** The string, where it names a member. */
function lastKey(text: string, start: number, end: number): string | undefined {
  let after = end + 1;
  while (/\s/.test(text.charAt(after))) after++;
  return text[after] === ':' ? text.slice(start + 1, end) : undefined;
}
