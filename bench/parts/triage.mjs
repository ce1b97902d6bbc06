// The triage engine and the search for a protocol, in this process: no server, no database.
import { findProtocols, PROTOCOLS } from '../../dist/libs/protocols/src/index.js';
import { evaluate } from '../../dist/libs/triage/src/index.js';
import { now, round, summary } from '../support/figures.mjs';

const MILLISECONDS = 3_000;
const CONTEXT = { ageYears: 71, sex: 'male', party: 'beside-patient' };
const SAID = [
  ...['hij heeft pijn op de borst', 'borstpijn', 'douleur thoracique', 'mal à la poitrine'],
  ...['hij ademt niet meer', 'il ne respire plus', 'verslikt', 'stikt in een stuk vlees'],
  ...['Atemnot', 'kortademig', 'chest pain', 'not breathing', 'Herzstillstand', 'étouffement'],
  ...['zij krijgt geen luht', 'reanimatie'],
];

export function measureTriage() {
  const protocols = PROTOCOLS;
  const walks = protocols.flatMap((protocol) =>
    states(protocol).map((answers) => ({ protocol, answers })),
  );
  for (const { protocol, answers } of walks) evaluate(protocol, answers, CONTEXT);

  let evaluations = 0;
  const begun = now();
  while (now() - begun < MILLISECONDS)
    for (const { protocol, answers } of walks) {
      evaluate(protocol, answers, CONTEXT);
      evaluations++;
    }
  const elapsed = now() - begun;

  const times = [];
  for (let turn = 0; turn < 50; turn++)
    for (const words of SAID) {
      const before = now();
      findProtocols(words, 'nl', protocols);
      if (turn > 4) times.push(now() - before);
    }
  return {
    protocols: protocols.length,
    states: walks.length,
    evaluationsPerSecond: round((1_000 * evaluations) / elapsed, 0),
    protocolSearch: { strings: SAID.length, ...summary(times) },
  };
}

/** What is known after each question, when each is answered as harmlessly as it allows. */
function states({ questions }) {
  const answers = questions.map((question) => [
    question.id,
    { kind: 'value', value: harmless(question) },
  ]);
  return [...answers.keys(), answers.length].map((known) =>
    Object.fromEntries(answers.slice(0, known)),
  );
}

function harmless(question) {
  if (question.type === 'yes-no') return false;
  return question.type === 'choice' ? question.choices.at(-1).code : question.least;
}
