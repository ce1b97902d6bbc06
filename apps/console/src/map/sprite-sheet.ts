import type { Point } from './canvas-layer.js';

/** Symbols drawn once each and copied from then on. */
export class SpriteSheet<Thing> {
  private readonly sprites = new Map<string, HTMLCanvasElement>();

  constructor(
    private readonly radius: number,
    private readonly keyOf: (thing: Thing) => string,
    private readonly drawSymbol: (context: CanvasRenderingContext2D, thing: Thing) => void,
  ) {}

  draw(context: CanvasRenderingContext2D, thing: Thing, { x, y }: Point): void {
    const size = 2 * this.radius;
    context.drawImage(this.sprite(thing), x - this.radius, y - this.radius, size, size);
  }

  private sprite(thing: Thing): HTMLCanvasElement {
    const density = window.devicePixelRatio;
    const key = `${this.keyOf(thing)}@${density}`;
    const known = this.sprites.get(key);
    if (known) return known;

    const sprite = document.createElement('canvas');
    sprite.width = sprite.height = Math.ceil(2 * this.radius * density);
    const context = sprite.getContext('2d');
    if (context) {
      context.setTransform(density, 0, 0, density, this.radius * density, this.radius * density);
      this.drawSymbol(context, thing);
    }
    this.sprites.set(key, sprite);
    return sprite;
  }
}
