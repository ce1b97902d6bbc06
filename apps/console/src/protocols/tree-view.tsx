import { CornerDownRight } from 'lucide-react';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { LANGUAGES } from '@lib/kernel';
import { outlineOf, type OutlineLine, type Protocol } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { ConditionView } from './condition-view.js';
import type { Selection } from './draft.js';
import classes from './protocols.module.css';

interface TreeViewProps {
  readonly protocol: Protocol;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** With the pointer: what is picked is wanted for editing. */
  readonly onPick: (selection: Selection) => void;
  /** Enter: goes into the form of what is selected. */
  readonly onOpen: () => void;
  /** Parts that something is wrong with. */
  readonly flawed: ReadonlySet<string>;
}

/** The protocol as it is walked: questions in clinical order, within the ones that show them, findings beneath. */
export function TreeView({ protocol, selection, onSelect, onPick, onOpen, flawed }: TreeViewProps) {
  const texts = useText();
  const { t, of } = texts;
  const lines = useMemo(() => rowsOf(protocol), [protocol]);
  const tree = useRef<HTMLDivElement>(null);
  const chosen = lines.findIndex(({ part, id }) => part === selection.part && id === selection.id);
  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selection.part, selection.id]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = targetOf(event.key, chosen, lines.length);
    const line = to === undefined ? undefined : lines[to];
    if (line) {
      event.preventDefault();
      onSelect({ part: line.part, id: line.id });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
    }
  }

  let number = 0;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={t('protocols.tree')}
      className={classes['tree']}
      onKeyDown={onKeyDown}
    >
      {lines.map((row) => {
        const { part, id, depth, line } = row;
        if (part === 'question') number += 1;
        return (
          <div
            key={`${part}/${id}`}
            role="treeitem"
            aria-level={depth + 1}
            aria-selected={row === lines[chosen]}
            data-part={part}
            data-flawed={flawed.has(`${part}/${id}`) || undefined}
            className={classes['treeRow']}
            style={{ paddingInlineStart: `calc(${depth} * 1.1rem + var(--s2))` }}
            onClick={() => {
              onPick({ part, id });
            }}
            onDoubleClick={onOpen}
          >
            {part === 'protocol' && (
              <>
                <strong>{of(protocol.title)}</strong>
                {protocol.population && (
                  <ConditionView condition={protocol.population} questions={[]} />
                )}
              </>
            )}
            {line?.part === 'question' && (
              <>
                <span className={classes['order']}>{number}</span>
                <span className={classes['asked-line']}>
                  <span className={classes['asks']}>
                    {of(line.question.text) || <em>{t('protocols.not-worded')}</em>}
                  </span>{' '}
                  <QuestionSigns question={line.question} />
                </span>
                {line.question.showIf && (
                  <small className={classes['showIf']}>
                    <CornerDownRight size="1em" aria-hidden="true" /> {t('protocols.if')}{' '}
                    <ConditionView
                      condition={line.question.showIf}
                      questions={protocol.questions}
                    />
                  </small>
                )}
              </>
            )}
            {line && line.part !== 'question' && (
              <>
                <UrgencyMark level={line.rule.level} size="small" />
                <code>{line.rule.determinant}</code>
                <span className={classes['asks']}>
                  {of(line.rule.why) || <em>{t('protocols.not-worded')}</em>}
                </span>
                {line.part === 'group' && (
                  <small className={classes['tag']}>{t('protocols.group')}</small>
                )}
                <small className={classes['when']}>
                  <ConditionView condition={line.rule.when} questions={protocol.questions} />
                </small>
              </>
            )}
            {part === 'outcome' && (
              <>
                <UrgencyMark level={outcomeOf(protocol, id)?.level} size="small" />
                <span className={classes['asks']}>{of(outcomeText(protocol, id))}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** How it is answered, and whether it is always asked, as signs that do not shout. */
function QuestionSigns({
  question,
}: {
  readonly question: Extract<OutlineLine, { part: 'question' }>['question'];
}) {
  const { t } = useText();
  return (
    <small className={classes['signs']}>
      <code>{question.id}</code> {t(`protocols.type-${question.type}`)}
      {question.mandatory ? '' : ` · ${t('protocols.optional')}`}
      {question.unknown === 'worst' ? '' : ` · ${t(`protocols.unknown-${question.unknown}-short`)}`}
      {question.stopLevel ? ` · ${t('protocols.stops-at', { level: question.stopLevel })}` : ''}
      {question.always ? ` · ${t('protocols.always')}` : ''}
    </small>
  );
}

interface Row {
  readonly part: Selection['part'];
  readonly id: string;
  readonly depth: number;
  readonly line?: OutlineLine;
}

function rowsOf(protocol: Protocol): readonly Row[] {
  return [
    { part: 'protocol', id: protocol.code, depth: 0 },
    ...outlineOf(protocol).map((line): Row => ({
      part: line.part,
      id: line.part === 'question' ? line.question.id : line.rule.determinant,
      depth: line.depth,
      line,
    })),
    ...protocol.outcomes.map(({ level }): Row => ({ part: 'outcome', id: level, depth: 0 })),
  ];
}

function outcomeOf(protocol: Protocol, id: string) {
  return protocol.outcomes.find(({ level }) => level === id);
}

function outcomeText(protocol: Protocol, id: string) {
  const text = outcomeOf(protocol, id)?.safetyNetting;
  return text ?? (Object.fromEntries(LANGUAGES.map((one) => [one, ''])) as typeof protocol.title);
}

function targetOf(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
