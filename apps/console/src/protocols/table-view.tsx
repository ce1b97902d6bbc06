import type { ReactNode } from 'react';
import { compareLevels, type Protocol, type Source } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { ConditionView } from './condition-view.js';
import type { Selection } from './draft.js';
import classes from './protocols.module.css';

interface TableViewProps {
  readonly protocol: Protocol;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** With the pointer: what is picked is wanted for editing. */
  readonly onPick: (selection: Selection) => void;
  readonly flawed: ReadonlySet<string>;
}

/** The protocol as decision tables: what sets a level and why, what is asked, what follows. */
export function TableView(props: TableViewProps) {
  const { protocol } = props;
  const { t, of } = useText();
  const { questions } = protocol;
  const rules = [
    ...protocol.discriminators.map((rule) => ({ part: 'finding' as const, rule })),
    ...protocol.modifiers.map((rule) => ({ part: 'group' as const, rule })),
  ].sort((a, b) => compareLevels(a.rule.level, b.rule.level));
  return (
    <div className={classes['tables']}>
      <Table
        title={t('protocols.findings')}
        heads={[
          t('protocols.level'),
          t('protocols.determinant'),
          t('protocols.when'),
          t('protocols.why'),
          t('protocols.source'),
        ]}
        widths={['3.2em', '7.6em', '40%', undefined, '8.5em']}
      >
        {rules.map(({ part, rule }) => (
          <TableRow key={rule.determinant} {...props} part={part} id={rule.determinant}>
            <td>
              <UrgencyMark level={rule.level} size="small" />
            </td>
            <td>
              <code>{rule.determinant}</code>
              {part === 'group' && <small className={classes['tag']}>{t('protocols.group')}</small>}
            </td>
            <td>
              <ConditionView condition={rule.when} questions={questions} />
            </td>
            <td>{of(rule.why)}</td>
            <td>
              <SourceText source={rule.source} />
            </td>
          </TableRow>
        ))}
        <tr className={classes['rest']}>
          <td>
            <UrgencyMark level={protocol.restLevel} size="small" />
          </td>
          <td>
            <code>{`${protocol.code}-${protocol.restLevel}-00`}</code>
          </td>
          <td colSpan={3}>{t('protocols.rest-level-hint')}</td>
        </tr>
      </Table>
      <Table
        title={t('protocols.questions')}
        heads={[
          '#',
          t('protocols.name'),
          t('protocols.asks'),
          t('protocols.answered-with'),
          t('protocols.unknown'),
          t('protocols.show-if'),
        ]}
        widths={['2em', '9em', undefined, '22%', '7em', '20%']}
      >
        {questions.map((question, index) => (
          <TableRow key={question.id} {...props} part="question" id={question.id}>
            <td>{index + 1}</td>
            <td>
              <code>{question.id}</code>
              {question.mandatory ? null : (
                <small className={classes['tag']}>{t('protocols.optional')}</small>
              )}
            </td>
            <td>{of(question.text)}</td>
            <td>
              {question.type === 'choice'
                ? question.choices.map(({ label, code }) => of(label) || code).join(' · ')
                : question.type === 'number'
                  ? `${question.least}–${question.most} ${question.unit}`
                  : `${t('call.yes')} · ${t('call.no')}`}
            </td>
            <td>{t(`protocols.unknown-${question.unknown}-short`)}</td>
            <td>
              {question.showIf && (
                <ConditionView condition={question.showIf} questions={questions} />
              )}
            </td>
          </TableRow>
        ))}
      </Table>
      <Table
        title={t('protocols.outcomes')}
        heads={[
          t('protocols.level'),
          t('protocols.place'),
          t('protocols.safety-netting'),
          t('protocols.instructions'),
          t('protocols.call-back'),
        ]}
        widths={['3.2em', '8em', undefined, '24%', '7em']}
      >
        {protocol.outcomes.map((outcome) => (
          <TableRow key={outcome.level} {...props} part="outcome" id={outcome.level}>
            <td>
              <UrgencyMark level={outcome.level} size="small" />
            </td>
            <td>{t(`protocols.place-${outcome.place}`)}</td>
            <td>{of(outcome.safetyNetting)}</td>
            <td>{outcome.instructions.join(', ')}</td>
            <td>
              {outcome.callBackMinutes === null
                ? '–'
                : t('protocols.minutes', { minutes: outcome.callBackMinutes })}
            </td>
          </TableRow>
        ))}
      </Table>
    </div>
  );
}

function SourceText({ source }: { readonly source: Source }) {
  const { t } = useText();
  return typeof source === 'string' ? (
    <em className={classes['muted']}>{t('protocols.no-source')}</em>
  ) : (
    <>
      {source.family} {source.year}
    </>
  );
}

function Table({
  title,
  heads,
  widths,
  children,
}: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly widths: readonly (string | undefined)[];
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3>{title}</h3>
      <table className={classes['table']} aria-label={title}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function TableRow({
  part,
  id,
  selection,
  onSelect,
  onPick,
  flawed,
  children,
}: Omit<TableViewProps, 'protocol'> & {
  readonly part: Selection['part'];
  readonly id: string;
  readonly children: ReactNode;
}) {
  const isChosen = selection.part === part && selection.id === id;
  return (
    <tr
      aria-current={isChosen || undefined}
      data-flawed={flawed.has(`${part}/${id}`) || undefined}
      tabIndex={0}
      onFocus={() => {
        if (!isChosen) onSelect({ part, id });
      }}
      onClick={() => {
        onPick({ part, id });
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const step = {
          ArrowDown: 'nextElementSibling',
          ArrowUp: 'previousElementSibling',
        } as const;
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        const next = event.currentTarget[step[event.key]];
        if (next instanceof HTMLElement) {
          event.preventDefault();
          next.focus();
        }
      }}
    >
      {children}
    </tr>
  );
}
