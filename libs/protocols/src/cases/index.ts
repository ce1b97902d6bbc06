import { C01_CASES } from './c01.cases.js';
import { C02_CASES } from './c02.cases.js';
import { C03_CASES } from './c03.cases.js';
import { C04_CASES } from './c04.cases.js';
import { C05_CASES } from './c05.cases.js';
import { C06_CASES } from './c06.cases.js';
import { C07_CASES } from './c07.cases.js';
import { C08_CASES } from './c08.cases.js';
import { C09_CASES } from './c09.cases.js';
import { C10_CASES } from './c10.cases.js';
import { C11_CASES } from './c11.cases.js';
import { C12_CASES } from './c12.cases.js';
import { C13_CASES } from './c13.cases.js';
import { C14_CASES } from './c14.cases.js';
import { C15_CASES } from './c15.cases.js';
import { C16_CASES } from './c16.cases.js';
import { C17_CASES } from './c17.cases.js';
import { C18_CASES } from './c18.cases.js';
import { C19_CASES } from './c19.cases.js';
import { C20_CASES } from './c20.cases.js';
import { C21_CASES } from './c21.cases.js';
import { C22_CASES } from './c22.cases.js';
import { C23_CASES } from './c23.cases.js';
import { C24_CASES } from './c24.cases.js';
import { C25_CASES } from './c25.cases.js';
import { C26_CASES } from './c26.cases.js';
import { C27_CASES } from './c27.cases.js';
import { C28_CASES } from './c28.cases.js';
import { C29_CASES } from './c29.cases.js';
import { C30_CASES } from './c30.cases.js';
import { C31_CASES } from './c31.cases.js';
import { C32_CASES } from './c32.cases.js';
import { C33_CASES } from './c33.cases.js';
import { C34_CASES } from './c34.cases.js';
import { C35_CASES } from './c35.cases.js';
import { C36_CASES } from './c36.cases.js';
import { C37_CASES } from './c37.cases.js';
import { C38_CASES } from './c38.cases.js';
import { C39_CASES } from './c39.cases.js';
import { C40_CASES } from './c40.cases.js';
import { C41_CASES } from './c41.cases.js';
import { C42_CASES } from './c42.cases.js';
import { C43_CASES } from './c43.cases.js';
import { C44_CASES } from './c44.cases.js';
import { C45_CASES } from './c45.cases.js';
import { C46_CASES } from './c46.cases.js';
import { C47_CASES } from './c47.cases.js';
import { C48_CASES } from './c48.cases.js';
import { S01_CASES } from './s01.cases.js';
import { S02_CASES } from './s02.cases.js';
import { S03_CASES } from './s03.cases.js';
import { S04_CASES } from './s04.cases.js';
import { S05_CASES } from './s05.cases.js';
import { S06_CASES } from './s06.cases.js';
import { S07_CASES } from './s07.cases.js';
import { S08_CASES } from './s08.cases.js';
import type { ScriptedCase } from './scripted.js';
import { V00_CASES } from './v00.cases.js';

/** The scripted cases of each protocol, by its code. */
export const CASES: Readonly<Record<string, readonly ScriptedCase[]>> = {
  V00: V00_CASES,
  C01: C01_CASES,
  C02: C02_CASES,
  C03: C03_CASES,
  C04: C04_CASES,
  C05: C05_CASES,
  C06: C06_CASES,
  C07: C07_CASES,
  C08: C08_CASES,
  C09: C09_CASES,
  C10: C10_CASES,
  C11: C11_CASES,
  C12: C12_CASES,
  C13: C13_CASES,
  C14: C14_CASES,
  C15: C15_CASES,
  C16: C16_CASES,
  C17: C17_CASES,
  C18: C18_CASES,
  C19: C19_CASES,
  C20: C20_CASES,
  C21: C21_CASES,
  C22: C22_CASES,
  C23: C23_CASES,
  C24: C24_CASES,
  C25: C25_CASES,
  C26: C26_CASES,
  C27: C27_CASES,
  C28: C28_CASES,
  C29: C29_CASES,
  C30: C30_CASES,
  C31: C31_CASES,
  C32: C32_CASES,
  C33: C33_CASES,
  C34: C34_CASES,
  C35: C35_CASES,
  C36: C36_CASES,
  C37: C37_CASES,
  C38: C38_CASES,
  C39: C39_CASES,
  C40: C40_CASES,
  C41: C41_CASES,
  C42: C42_CASES,
  C43: C43_CASES,
  C44: C44_CASES,
  C45: C45_CASES,
  C46: C46_CASES,
  C47: C47_CASES,
  C48: C48_CASES,
  S01: S01_CASES,
  S02: S02_CASES,
  S03: S03_CASES,
  S04: S04_CASES,
  S05: S05_CASES,
  S06: S06_CASES,
  S07: S07_CASES,
  S08: S08_CASES,
};
