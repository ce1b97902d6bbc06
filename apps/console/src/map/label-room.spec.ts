import { LabelRoom } from './label-room.js';

const box = { x: 10, y: 10, width: 40, height: 12 };

describe('the room for labels', () => {
  it.each([
    ['right of it', { ...box, x: 50 }, true],
    ['below it', { ...box, y: 22 }, true],
    ['on its right end', { ...box, x: 49 }, false],
    ['on its lower edge', { ...box, y: 21 }, false],
    ['inside it', { x: 20, y: 14, width: 2, height: 2 }, false],
    ['around it', { x: 0, y: 0, width: 100, height: 100 }, false],
  ])('beside a label, %s', (_, next, free) => {
    const room = new LabelRoom();
    expect(room.take(box)).toBe(true);
    expect(room.take(next)).toBe(free);
  });

  it('is not taken by a label that was left out', () => {
    const room = new LabelRoom();
    room.take(box);
    room.take({ ...box, x: 40 });
    expect(room.take({ ...box, x: 51 })).toBe(true);
  });

  it('is not there where a symbol stands', () => {
    const room = new LabelRoom();
    room.keepFree(box);
    room.keepFree({ ...box, x: 20 });
    expect(room.take({ ...box, x: 55 })).toBe(false);
    expect(room.take({ ...box, x: 60 })).toBe(true);
  });

  it.each([
    ['far apart', 700, 500, true],
    ['over the edge of many squares', -40, -40, false],
  ])('is found wherever on the screen a long label lies: %s', (_, x, y, free) => {
    const room = new LabelRoom();
    room.keepFree({ x: -50, y: -50, width: 500, height: 300 });
    expect(room.take({ x, y, width: 300, height: 12 })).toBe(free);
  });
});
