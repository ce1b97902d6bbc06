// Searching for a place over HTTP, as a call-taker types.
import { now, summary } from '../support/figures.mjs';
import { signIn } from '../support/people.mjs';
import { RawHttp } from '../support/raw-http.mjs';

const TYPED = [
  ...['G', 'Ge', 'Gen', 'Gent', 'gand', 'Antwerpen', 'Anvers', 'antw', 'Bruxelles', 'Brussel'],
  ...['brus', 'Liège', 'luik', 'Lüttich', 'Namur', 'namen', 'Mons', 'Bergen', 'Sint-Niklaas'],
  ...[
    'st niklaas',
    'Saint-Nicolas',
    'Kortrijk',
    'Courtrai',
    'Deinze',
    'Eeklo',
    '9000',
    '9000 Gent',
  ],
  ...[
    '1000 Bruxelles',
    'Oudenaard',
    'Wetern',
    'Merelbeke',
    'Zelzate',
    'München',
    'Munich',
    'muenchen',
  ],
  ...['Paris', 'Barcelona', 'New York', '51.0519, 3.7139', 'geen plaats heet zo'],
];
const ROUNDS = 10;
const NEAR_GENT = { latitude: 51.05, longitude: 3.72 };

export async function measurePlaces(_workplace, server) {
  const { cookie } = await signIn(server.url, 'call-taker');
  const client = await RawHttp.open(server.port);
  const all = [];
  const first = [];
  const typed = {};
  let found = 0;
  for (let turn = 0; turn < ROUNDS; turn++)
    for (const text of TYPED) {
      const body = { text, language: 'nl', near: NEAR_GENT };
      const before = now();
      const answer = await client.request('POST', '/api/places/search', cookie, body);
      const ms = now() - before;
      if (answer.status !== 200) throw new Error(`places: ${answer.status} ${answer.text}`);
      (turn === 0 ? first : all).push(ms);
      (typed[text] ??= []).push(ms);
      if (turn === 0 && JSON.parse(answer.text).hits.length > 0) found++;
    }
  client.close();
  const slowest = Object.entries(typed)
    .map(([text, times]) => ({ text, p50: summary(times).p50 }))
    .sort((a, b) => b.p50 - a.p50)
    .slice(0, 5);
  return {
    strings: TYPED.length,
    clients: 1,
    found,
    firstRound: summary(first),
    after: summary(all),
    slowest,
  };
}
