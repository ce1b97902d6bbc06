import { begun, changed, redone, undone } from './edit-history.js';

describe('the history of an edit', () => {
  it('is taken back and done again, step by step', () => {
    const three = changed(changed(begun('a'), 'b'), 'c');
    expect(undone(three).present).toBe('b');
    expect(undone(undone(three)).present).toBe('a');
    expect(undone(undone(undone(three))).present).toBe('a');
    expect(redone(undone(undone(three))).present).toBe('b');
    expect(redone(three)).toBe(three);
  });

  it('takes the letters of one field back together', () => {
    const typed = changed(changed(changed(begun(''), 'h', 'title'), 'hi', 'title'), 'hi!', 'why');
    expect(undone(typed).present).toBe('hi');
    expect(undone(undone(typed)).present).toBe('');
  });

  it('begins a new step after something was taken back', () => {
    const back = undone(changed(changed(begun('a'), 'b', 'title'), 'c', 'why'));
    const again = changed(back, 'd', 'title');
    expect(undone(again).present).toBe('b');
    expect(again.future).toEqual([]);
  });

  it('knows when nothing changed', () => {
    const history = begun('a');
    expect(changed(history, 'a')).toBe(history);
  });
});
