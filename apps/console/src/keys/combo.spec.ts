import { checkCombo, comboOf, isForText } from './combo.js';

const stroke = (key: string, code: string, held = '') => ({
  key,
  code,
  ctrlKey: held.includes('Ctrl'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  metaKey: false,
});

describe('a stroke', () => {
  it.each([
    ['1 on QWERTY', stroke('1', 'Digit1'), '1'],
    ['1 on AZERTY, without Shift', stroke('&', 'Digit1'), '1'],
    ['1 on AZERTY, with Shift', stroke('1', 'Digit1', 'Shift'), '1'],
    ['1 on the number pad', stroke('1', 'Numpad1'), '1'],
    ['Alt and 3', stroke('"', 'Digit3', 'Alt'), 'Alt+3'],
    ['a letter', stroke('a', 'KeyQ'), 'A'],
    ['a letter with Shift', stroke('A', 'KeyQ', 'Shift'), 'Shift+A'],
    ['Ctrl and K', stroke('k', 'KeyK', 'Ctrl'), 'Ctrl+K'],
    ['a slash on AZERTY', stroke('/', 'Period', 'Shift'), '/'],
    ['a function key with Shift', stroke('F9', 'F9', 'Shift'), 'Shift+F9'],
    ['Ctrl and Enter', stroke('Enter', 'Enter', 'Ctrl'), 'Ctrl+Enter'],
    ['the space bar', stroke(' ', 'Space'), 'Space'],
  ])('%s is named by its key', (_what, given, name) => {
    expect(comboOf(given)).toBe(name);
  });

  it.each([
    ['A', true],
    ['1', true],
    ['Enter', true],
    ['ArrowDown', true],
    ['Shift+A', true],
    ['F9', false],
    ['Shift+F6', false],
    ['Escape', false],
    ['Ctrl+Enter', false],
    ['Alt+1', false],
  ])('%s is left to a text field: %s', (name, left) => {
    expect(isForText(name)).toBe(left);
  });

  it.each([
    'F5',
    'F12',
    'Ctrl+W',
    'Alt+ArrowLeft',
    'Ctrl+C',
    'Shift+Ctrl+A',
    'ctrl+k',
    'k',
    'Ctrl+',
  ])('%s cannot be bound', (name) => {
    expect(() => {
      checkCombo(name);
    }).toThrow();
  });

  it.each(['F9', 'Shift+F6', 'Ctrl+Enter', 'Alt+1', 'K', '/', 'Ctrl+Shift+M'])(
    '%s can be bound',
    (name) => {
      expect(() => {
        checkCombo(name);
      }).not.toThrow();
    },
  );
});
