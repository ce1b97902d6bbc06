import { C01_CASES } from './c01.cases.js';
import { C02_CASES } from './c02.cases.js';
import { C03_CASES } from './c03.cases.js';
import { C04_CASES } from './c04.cases.js';
import { C06_CASES } from './c06.cases.js';
import { C14_CASES } from './c14.cases.js';
import { C15_CASES } from './c15.cases.js';
import { C25_CASES } from './c25.cases.js';
import { C33_CASES } from './c33.cases.js';
import { C34_CASES } from './c34.cases.js';
import { C35_CASES } from './c35.cases.js';
import { C36_CASES } from './c36.cases.js';
import { C37_CASES } from './c37.cases.js';
import { C38_CASES } from './c38.cases.js';
import { C39_CASES } from './c39.cases.js';
import { C40_CASES } from './c40.cases.js';
import type { ScriptedCase } from './scripted.js';
import { V00_CASES } from './v00.cases.js';

/** The scripted cases of each protocol, by its code. */
export const CASES: Readonly<Record<string, readonly ScriptedCase[]>> = {
  V00: V00_CASES,
  C01: C01_CASES,
  C02: C02_CASES,
  C03: C03_CASES,
  C04: C04_CASES,
  C06: C06_CASES,
  C14: C14_CASES,
  C15: C15_CASES,
  C25: C25_CASES,
  C33: C33_CASES,
  C34: C34_CASES,
  C35: C35_CASES,
  C36: C36_CASES,
  C37: C37_CASES,
  C38: C38_CASES,
  C39: C39_CASES,
  C40: C40_CASES,
};
