import type { Instant } from '@lib/kernel';
import { LEVELS, type Level } from '@lib/triage';
import {
  responsePlan,
  targetTime,
  TARGET_MINUTES,
  type InterventionKind,
  type ResponsePlan,
} from './interventions.js';
import { UNIT_TYPES, type UnitType } from './units.js';

export const RESPONSE_MODES = ['urgent', 'ordinary'] as const;
/** With lights and siren, or with the traffic. */
export type ResponseMode = (typeof RESPONSE_MODES)[number];

/**
 * A line of the response matrix of a centre: for which calls what is sent. Of the lines that fit the first counts; an
 * empty list fits everything.
 */
export interface ResponseRule {
  /** Complaints or beginnings of determinants: `C04`, `C04-2`. */
  readonly determinants: readonly string[];
  readonly levels: readonly Level[];
  /** Names of municipalities, as boards show them. */
  readonly zones: readonly string[];
  /** Hours of the centre's clock: from 22 until 6 goes over midnight; null: always. */
  readonly hours: { readonly from: number; readonly until: number } | null;
  /** 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** Each inner list names the unit types of which one is enough. */
  readonly send: ResponsePlan;
  readonly mode: ResponseMode;
  /** Minutes to the first unit on scene; null: as the level says. */
  readonly targetMinutes: number | null;
}

/** The call that a line may fit. */
export interface ResponseOccasion {
  readonly kind: InterventionKind;
  readonly level: Level;
  /** Null: not known, and lines that ask for one do not fit. */
  readonly determinant: string | null;
  readonly area: string | null;
  /** Of the centre's clock. */
  readonly day: number;
  readonly hour: number;
}

/** What is sent, how, and how soon it should be there. */
export interface Response {
  readonly plan: ResponsePlan;
  readonly mode: ResponseMode;
  readonly targetMinutes: number;
  /** Place of the line that fits, from 0; null: none did, and the levels decide. */
  readonly rule: number | null;
}

/** What a call asks for under a matrix. Only an ambulance is looked up: of the other kinds each has its own units. */
export function responseTo(rules: readonly ResponseRule[], occasion: ResponseOccasion): Response {
  const { kind, level } = occasion;
  const standing = {
    plan: responsePlan(kind, level),
    mode: isUrgent(level) ? 'urgent' : 'ordinary',
    targetMinutes: TARGET_MINUTES[level],
    rule: null,
  } as const;
  if (kind !== 'ambulance') return standing;
  const place = rules.findIndex((rule) => fits(rule, occasion));
  const rule = rules[place];
  if (!rule) return standing;
  return {
    plan: rule.send,
    mode: rule.mode,
    targetMinutes: rule.targetMinutes ?? standing.targetMinutes,
    rule: place,
  };
}

/** When help should be there, by the matrix where it has a word. */
export function responseTarget(
  { targetMinutes, rule }: Response,
  from: Instant,
  occasion: ResponseOccasion,
): Instant {
  if (rule === null) return targetTime(occasion.kind, occasion.level, from);
  return new Date(Date.parse(from) + targetMinutes * 60_000).toISOString() as Instant;
}

function fits(
  rule: ResponseRule,
  { level, determinant, area, day, hour }: ResponseOccasion,
): boolean {
  const { determinants, levels, zones, hours, days } = rule;
  return (
    (levels.length === 0 || levels.includes(level)) &&
    (determinants.length === 0 ||
      determinants.some((start) => determinant !== null && begins(determinant, start))) &&
    (zones.length === 0 || (area !== null && zones.includes(area))) &&
    (days.length === 0 || days.includes(dayOf(day, hour, hours))) &&
    (hours === null || within(hour, hours))
  );
}

/** `C04-2` begins `C04-2-03`, and `C0` nothing. */
function begins(determinant: string, start: string): boolean {
  return determinant === start || determinant.startsWith(`${start}-`);
}

function within(hour: number, { from, until }: { from: number; until: number }): boolean {
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** The small hours of a night belong to the day on which it began. */
function dayOf(day: number, hour: number, hours: ResponseRule['hours']): number {
  const afterMidnight = hours !== null && hours.from >= hours.until && hour < hours.until;
  return afterMidnight ? ((day + 5) % 7) + 1 : day;
}

/** Levels 1 to 4 are driven with lights and siren unless the matrix says otherwise. */
export function isUrgent(level: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf('4');
}

export const MATRIX_FLAWS = [
  'no-units',
  'mug-without-ambulance',
  'level-without-units',
  'never-reached',
  'unknown-hours',
] as const;

/** Something that is wrong with a matrix. */
export interface MatrixFlaw {
  /** Place of the line, from 0. */
  readonly rule: number;
  readonly flaw: (typeof MATRIX_FLAWS)[number];
}

/**
 * What keeps a matrix from use: a line that sends nobody to levels 1 to 5, a doctor's car without an ambulance (Belgian
 * rule: the MUG supports an ambulance), or a line behind one that already takes every call that it could fit.
 */
export function checkMatrix(rules: readonly ResponseRule[]): readonly MatrixFlaw[] {
  return rules.flatMap((rule, place) => {
    const flaws: MatrixFlaw['flaw'][] = [];
    const types = rule.send.flat();
    if (rule.send.some((choice) => choice.length === 0)) flaws.push('no-units');
    if (rule.send.length === 0 && reaches(rule, ['1', '2', '3', '4', '5']))
      flaws.push('level-without-units');
    if (types.includes('mug') && !types.includes('ambulance')) flaws.push('mug-without-ambulance');
    if (rule.hours && rule.hours.from === rule.hours.until) flaws.push('unknown-hours');
    if (rules.slice(0, place).some((earlier) => covers(earlier, rule))) flaws.push('never-reached');
    return flaws.map((flaw) => ({ rule: place, flaw }));
  });
}

function reaches({ levels }: ResponseRule, wanted: readonly Level[]): boolean {
  return levels.length === 0 || levels.some((level) => wanted.includes(level));
}

/** Whether every call that fits `later` fits `earlier` too. */
function covers(earlier: ResponseRule, later: ResponseRule): boolean {
  const all = <Value>(wide: readonly Value[], narrow: readonly Value[]): boolean =>
    wide.length === 0 || (narrow.length > 0 && narrow.every((value) => wide.includes(value)));
  return (
    all(earlier.levels, later.levels) &&
    all(earlier.zones, later.zones) &&
    all(earlier.days, later.days) &&
    (earlier.determinants.length === 0 ||
      (later.determinants.length > 0 &&
        later.determinants.every((one) =>
          earlier.determinants.some((start) => begins(one, start)),
        ))) &&
    (earlier.hours === null ||
      (later.hours !== null &&
        hoursOf(later.hours).every((hour) =>
          within(hour, earlier.hours ?? later.hours ?? { from: 0, until: 24 }),
        )))
  );
}

function hoursOf(hours: { from: number; until: number }): readonly number[] {
  return Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => within(hour, hours));
}

/** An intervention of the past, as far as S0 knows it. */
export interface PastOccasion extends ResponseOccasion {
  readonly id: string;
}

/** What would have gone out otherwise, over interventions of the past. */
export interface MatrixDifference {
  readonly compared: number;
  readonly differing: readonly {
    readonly id: string;
    readonly level: Level;
    readonly before: Response;
    readonly after: Response;
  }[];
  /** Units asked for, by type: of a choice the first counts. */
  readonly units: Readonly<Record<UnitType, { readonly before: number; readonly after: number }>>;
}

/** A dry run: the same calls under two matrices. Lines that ask for a determinant fit none of them, since S0 has none. */
export function compareMatrices(
  before: readonly ResponseRule[],
  after: readonly ResponseRule[],
  occasions: readonly PastOccasion[],
): MatrixDifference {
  const runs = occasions.map((occasion) => ({
    id: occasion.id,
    level: occasion.level,
    before: responseTo(before, occasion),
    after: responseTo(after, occasion),
  }));
  const count = (type: UnitType, side: 'before' | 'after'): number =>
    runs.flatMap((run) => run[side].plan).filter(([first]) => first === type).length;
  return {
    compared: runs.length,
    differing: runs.filter((run) => !sameResponse(run.before, run.after)),
    units: Object.fromEntries(
      UNIT_TYPES.map((type) => [
        type,
        { before: count(type, 'before'), after: count(type, 'after') },
      ]),
    ) as MatrixDifference['units'],
  };
}

function sameResponse(a: Response, b: Response): boolean {
  return (
    JSON.stringify(a.plan) === JSON.stringify(b.plan) &&
    a.mode === b.mode &&
    a.targetMinutes === b.targetMinutes
  );
}
