import type { Place } from './place.js';
import { NUMBER_EXTENSIONS } from './questionnaire.js';

/** The questions of a Questionnaire, not yet known to have the shape of questions. */
export function questionsFrom(questionnaire: Place): readonly unknown[] {
  return questionnaire.list('item').map(questionFrom);
}

function questionFrom(item: Place): unknown {
  if (item.field('type').value !== 'group') return { ...asked(item, item), ...choicesFrom(item) };
  const number = item.first('item');
  return { ...asked(number, item), ...numberFrom(number) };
}

/** What every question has; the group around a number says whether it is wanted. */
function asked(item: Place, around: Place): Readonly<Record<string, unknown>> {
  const optionalText = (field: string, name: string) => {
    const extension = item.extension(name);
    return extension ? { [field]: extension.text('valueString') } : {};
  };
  const rationale = item.extension('rationale') ?? item.field('extension').fail('missing');
  const showIf = item.extension('show-if');
  const stopLevel = item.codeIn('stop-level');
  return {
    id: item.field('linkId').string(),
    text: item.text('text'),
    ...optionalText('selfText', 'self-text'),
    ...optionalText('awayText', 'away-text'),
    rationale: rationale.text('valueString'),
    ...optionalText('support', 'support'),
    ...optionalText('plain', 'plain'),
    unknown: item.codeIn('unknown-policy'),
    ...(showIf ? { showIf: showIf.field('valueExpression').condition() } : {}),
    mandatory: around.field('required').flag(),
    ...(item.saysYes('always') ? { always: true } : {}),
    ...(stopLevel === undefined ? {} : { stopLevel }),
  };
}

function choicesFrom(item: Place): Readonly<Record<string, unknown>> {
  const type = item.codeIn('question-type');
  if (type !== 'choice') return { type };
  const own = item.list('answerOption').slice(0, -2);
  return {
    type,
    choices: own.map((option) => {
      const coding = option.field('valueCoding');
      return { code: coding.field('code').string(), label: coding.text('display') };
    }),
  };
}

function numberFrom(item: Place): Readonly<Record<string, unknown>> {
  const beside = (url: string) =>
    item.extensionsAt(url)[0] ?? item.field('extension').fail('missing');
  return {
    type: 'number',
    unit: beside(NUMBER_EXTENSIONS.unit).field('valueCoding').plain('display'),
    least: numeric(beside(NUMBER_EXTENSIONS.least)),
    most: numeric(beside(NUMBER_EXTENSIONS.most)),
    digits: item.field('type').value === 'integer' ? 0 : 1,
  };
}

function numeric(extension: Place): number {
  const whole = extension.field('valueInteger');
  return (whole.isThere ? whole : extension.field('valueDecimal')).number();
}
