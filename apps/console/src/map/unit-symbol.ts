import type { UnitStatus, UnitType } from '@lib/dispatch';
import type { Palette } from './palette.js';

/** Half the width of a symbol with its badge, in CSS pixels. */
export const UNIT_RADIUS = 16;

/**
 * Draws a unit around the origin. Its shape is its type: a cross on a plate is an ambulance, a hexagon a PIT, a circle a
 * MUG, a house a doctor, a pill a transport. Filled is free; an outline is busy, and its badge says with what; a stroke
 * through it is out of service. Colour only repeats that: the colours of urgency are not for units.
 */
export function drawUnit(
  context: CanvasRenderingContext2D,
  type: UnitType,
  status: UnitStatus,
  palette: Palette,
): void {
  const free = status === 'available';
  const gone = status === 'out-of-service';
  const ink = gone ? palette.edge : free ? palette.good : palette.text;
  context.globalAlpha = gone ? 0.75 : 1;
  context.lineJoin = 'round';

  plate(context, type);
  context.lineWidth = 5;
  context.strokeStyle = palette.sea;
  context.stroke();
  context.fillStyle = free ? palette.good : palette.surface;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = ink;
  context.stroke();

  context.fillStyle = free ? palette.sea : ink;
  glyph(context, type);
  if (gone) slash(context, ink, palette.surface);
  else badge(context, status, ink, palette);
  context.globalAlpha = 1;
}

function plate(context: CanvasRenderingContext2D, type: UnitType): void {
  context.beginPath();
  switch (type) {
    case 'ambulance':
      context.roundRect(-10, -8, 20, 16, 3);
      return;
    case 'pit':
      polygon(context, 10.5, 6, 0);
      return;
    case 'mug':
      context.arc(0, 0, 9.5, 0, 2 * Math.PI);
      return;
    case 'doctor':
      path(context, [
        [0, -11],
        [9.5, -3],
        [9.5, 9],
        [-9.5, 9],
        [-9.5, -3],
      ]);
      return;
    case 'transport':
      context.roundRect(-12, -7, 24, 14, 7);
  }
}

const LETTERS: Readonly<Record<Exclude<UnitType, 'ambulance'>, string>> = {
  pit: 'P',
  mug: 'M',
  doctor: 'D',
  transport: 'T',
};

function glyph(context: CanvasRenderingContext2D, type: UnitType): void {
  if (type === 'ambulance') {
    context.fillRect(-1.6, -5, 3.2, 10);
    context.fillRect(-5, -1.6, 10, 3.2);
    return;
  }
  context.font = '700 11px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(LETTERS[type], 0, type === 'doctor' ? 1.5 : 0.5);
}

/** What a busy unit does: dot assigned, arrow under way, square on scene, double arrow transporting, H at hospital. */
function badge(
  context: CanvasRenderingContext2D,
  status: Exclude<UnitStatus, 'out-of-service'>,
  ink: string,
  palette: Palette,
): void {
  if (status === 'available') return;
  context.save();
  context.translate(10, -9);
  context.beginPath();
  context.arc(0, 0, 6, 0, 2 * Math.PI);
  context.fillStyle = palette.sea;
  context.fill();
  context.fillStyle = ink;
  context.beginPath();
  switch (status) {
    case 'assigned':
      context.arc(0, 0, 2.6, 0, 2 * Math.PI);
      break;
    case 'en-route':
      path(context, [
        [-2.6, -3.6],
        [3.8, 0],
        [-2.6, 3.6],
      ]);
      break;
    case 'on-scene':
      context.rect(-3, -3, 6, 6);
      break;
    case 'transporting':
      path(context, [
        [-4.2, -3.4],
        [-0.2, 0],
        [-4.2, 3.4],
      ]);
      path(context, [
        [0.2, -3.4],
        [4.2, 0],
        [0.2, 3.4],
      ]);
      break;
    case 'at-hospital':
      context.rect(-3.2, -3.6, 1.9, 7.2);
      context.rect(1.3, -3.6, 1.9, 7.2);
      context.rect(-2, -0.9, 4, 1.8);
  }
  context.fill();
  context.restore();
}

function slash(context: CanvasRenderingContext2D, ink: string, ground: string): void {
  for (const [width, colour] of [
    [4.5, ground],
    [1.8, ink],
  ] as const) {
    context.beginPath();
    context.moveTo(-9, 9);
    context.lineTo(9, -9);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function polygon(
  context: CanvasRenderingContext2D,
  radius: number,
  sides: number,
  turn: number,
): void {
  path(
    context,
    Array.from({ length: sides }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / sides;
      return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
    }),
  );
}

function path(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
): void {
  for (const [i, [x, y]] of points.entries())
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  context.closePath();
}
