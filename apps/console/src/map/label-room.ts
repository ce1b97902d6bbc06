export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes are looked for by the squares of the screen that they touch: thousands of symbols are a usual night. */
const SQUARE = 64;

/** Where labels still have room: each that is placed takes its box, and a later one that would touch it is left out. */
export class LabelRoom {
  private readonly boxes = new Map<number, Box[]>();

  /** Keeps a box free of labels, whatever is in it already. */
  keepFree(box: Box): void {
    for (const square of squaresOf(box)) {
      const boxes = this.boxes.get(square);
      if (boxes) boxes.push(box);
      else this.boxes.set(square, [box]);
    }
  }

  /** Whether the box is free; then it is taken. */
  take(box: Box): boolean {
    for (const square of squaresOf(box))
      if (this.boxes.get(square)?.some((other) => touch(box, other))) return false;
    this.keepFree(box);
    return true;
  }
}

function squaresOf({ x, y, width, height }: Box): readonly number[] {
  const squares: number[] = [];
  for (let row = Math.floor(y / SQUARE); row * SQUARE < y + height; row++)
    for (let column = Math.floor(x / SQUARE); column * SQUARE < x + width; column++)
      squares.push(row * 100_000 + column);
  return squares;
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
