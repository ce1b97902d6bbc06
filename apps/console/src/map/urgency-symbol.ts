import type { Level } from '@lib/triage';
import type { Palette } from './palette.js';

/** Half the width of the largest symbol, in CSS pixels. */
export const URGENCY_RADIUS = 15;

interface Shape {
  readonly path: Path2D;
  /** Filled with the colour, or only its outline with this width. */
  readonly outline?: number;
  /** Where the number stands, down from the middle. */
  readonly drop?: number;
}

/** One shape a level, the worse the larger: octagon, triangle, diamond, square, circle, half circle, rings, dash. */
const SHAPES: Readonly<Record<Level, Shape>> = {
  '1': { path: regular(8, 15, Math.PI / 8) },
  '2': { path: regular(3, 17, -Math.PI / 2), drop: 3 },
  '3': { path: regular(4, 15, 0) },
  '4': { path: plate(22, 22, 2) },
  '5': { path: arc(0, 11.5, 0) },
  '6': { path: arc(7, 13.5, Math.PI), drop: 2 },
  '7': { path: arc(0, 9.5, 0), outline: 3.5 },
  '8': { path: arc(0, 10, 0), outline: 1.5 },
  A: { path: plate(20, 13, 6.5), outline: 1.5 },
};

/** Draws the urgency of an intervention around the origin: number, shape and colour say the same. */
export function drawUrgency(
  context: CanvasRenderingContext2D,
  level: Level,
  palette: Palette,
): void {
  const { path, outline, drop = 0.5 } = SHAPES[level];
  const colour = palette.levels[level];
  context.lineJoin = 'round';
  context.lineWidth = (outline ?? 0) + 5;
  context.strokeStyle = palette.sea;
  context.stroke(path);
  context.fillStyle = outline ? palette.surface : colour;
  context.fill(path);
  if (outline) {
    context.lineWidth = outline;
    context.strokeStyle = colour;
    context.stroke(path);
  }
  context.fillStyle = outline ? colour : palette.sea;
  context.font = '700 13px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(level, 0, drop);
}

function regular(corners: number, radius: number, turn: number): Path2D {
  const path = new Path2D();
  for (let i = 0; i < corners; i++) {
    const angle = turn + (2 * Math.PI * i) / corners;
    path.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  path.closePath();
  return path;
}

function plate(width: number, height: number, corner: number): Path2D {
  const path = new Path2D();
  path.roundRect(-width / 2, -height / 2, width, height, corner);
  return path;
}

/** A circle, or from `start` on the rest of one, its ends joined. */
function arc(y: number, radius: number, start: number): Path2D {
  const path = new Path2D();
  path.arc(0, y, radius, start, 2 * Math.PI);
  path.closePath();
  return path;
}
