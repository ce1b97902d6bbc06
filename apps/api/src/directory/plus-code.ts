import type { Position } from '@lib/geo';
import { OpenLocationCode } from 'open-location-code';

/** A Plus Code in a text, and what stands beside it: "3P28+2M" of "3P28+2M Gent". */
export interface PlusCode {
  readonly code: string;
  /** A short code is one of many: it needs a place that it is near to. */
  readonly short: boolean;
  readonly beside: string;
}

/** At least two digits after the plus: about 14 m. A coarser code is an area, not a place to send help to. */
const CODE = /(?:^|[\s,])([2-9CFGHJMPQRVWX]{2,8}\+[2-9CFGHJMPQRVWX]{2,5})(?=$|[\s,])/i;

const codes = new OpenLocationCode();

/** Finds the Plus Code in a text; null when there is none. */
export function plusCodeIn(text: string): PlusCode | null {
  const found = CODE.exec(text);
  const code = found?.[1]?.toUpperCase();
  if (!found || !code) return null;
  const short = codes.isShort(code);
  if (!short && !codes.isFull(code)) return null;
  const beside = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { code, short, beside: beside.replaceAll(/^[\s,]+|[\s,]+$/g, '') };
}

/** The middle of a code's square: of a full code, or of a short one near to a place. */
export function plusCodePosition({ code, short }: PlusCode, near?: Position): Position | null {
  if (short && !near) return null;
  const full = short && near ? codes.recoverNearest(code, near.latitude, near.longitude) : code;
  const { latitudeCenter, longitudeCenter } = codes.decode(full);
  return { latitude: rounded(latitudeCenter), longitude: rounded(longitudeCenter) };
}

/** To a tenth of a metre: the arithmetic of the square leaves digits that mean nothing. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
