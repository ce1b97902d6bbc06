import { useCallback } from 'react';
import type { Position } from '@lib/geo';
import { compareLevels, type Level } from '@lib/triage';
import type { Sheet } from './canvas-layer.js';
import { LabelRoom } from './label-room.js';
import type { Palette } from './palette.js';
import { PANES } from './panes.js';
import { drawLabel, drawSelection } from './symbol-label.js';
import { URGENCY_RADIUS, drawUrgency } from './urgency-symbol.js';
import { useCanvasLayer } from './use-canvas-layer.js';

/** Where help is asked for. The label is the caller's business: the map keeps none of it. */
export interface MapIntervention extends Position {
  readonly id: string;
  readonly level: Level;
  readonly label?: string;
}

interface InterventionLayerProps {
  readonly interventions: readonly MapIntervention[];
  readonly selectedId: string | null;
  readonly palette: Palette;
}

const LABEL_ZOOM = 10;

/** Interventions by urgency; the worst is painted last, over all others. */
export function InterventionLayer({ interventions, selectedId, palette }: InterventionLayerProps) {
  const paint = useCallback(
    (sheet: Sheet) => {
      paintInterventions(sheet, interventions, selectedId, palette);
    },
    [interventions, selectedId, palette],
  );
  useCanvasLayer(PANES.interventions, paint);
  return null;
}

function paintInterventions(
  sheet: Sheet,
  interventions: readonly MapIntervention[],
  selectedId: string | null,
  palette: Palette,
): void {
  const { context } = sheet;
  const room = new LabelRoom();
  const worstLast = [...interventions].sort((a, b) => compareLevels(b.level, a.level));
  for (const { id, level, label, ...position } of worstLast) {
    const point = sheet.at(position);
    if (!sheet.holds(point)) continue;
    const selected = id === selectedId;
    if (selected) drawSelection(context, point, URGENCY_RADIUS, palette);
    context.save();
    context.translate(point.x, point.y);
    drawUrgency(context, level, palette);
    context.restore();
    if (label && (selected || sheet.zoom >= LABEL_ZOOM))
      drawLabel(
        context,
        { text: label, point, radius: URGENCY_RADIUS, certain: selected },
        room,
        palette,
      );
  }
}
