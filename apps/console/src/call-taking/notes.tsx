import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { RUBRICS, findRubrics } from '@lib/protocols';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import type { CaseDraft } from './case-draft.js';
import { addNote, noteFact } from './current-case.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

const MOST_OFFERED = 5;

/** What was noted in free words, and its code: the newest note is coded with a click, or a key and a digit. */
export function Notes({ draft }: { readonly draft: CaseDraft }) {
  const { t, of, language } = useText();
  const [text, setText] = useState('');
  const [coding, setCoding] = useState(false);
  const codes = new Map(
    (draft.session?.facts ?? []).flatMap(({ fact }) =>
      fact.type === 'code' ? [[fact.noteId, fact.rubric] as const] : [],
    ),
  );
  const newest = draft.notes.at(-1);
  const offered =
    newest && draft.session && !codes.has(newest.id)
      ? findRubrics(newest.text, language).slice(0, MOST_OFFERED)
      : [];
  const choose = (rubric: string): void => {
    setCoding(false);
    if (newest) noteFact({ type: 'code', noteId: newest.id, rubric });
  };
  useKeys({
    'Alt+N': {
      label: t('ask.code'),
      enabled: offered.length > 0,
      run: () => {
        setCoding(true);
      },
    },
  });
  return (
    <section className={classes['notes']} aria-label={t('call.notes')}>
      <ul>
        {draft.notes.map(({ id, text: noted }) => {
          const code = codes.get(id);
          const label = RUBRICS.find((one) => one.code === code)?.label;
          return (
            <li key={id}>
              {noted}{' '}
              {label ? (
                <span className={asking['chip']} title={t('ask.code-about')}>
                  <code>{code}</code> {of(label)}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {coding && offered.length > 0 ? (
        <ReasonPicker
          title={t('ask.code')}
          reasons={offered.map(({ code, label }) => ({ code, label: `${code} ${of(label)}` }))}
          onPick={choose}
          onCancel={() => {
            setCoding(false);
          }}
        />
      ) : offered.length > 0 ? (
        <p className={asking['row']} title={t('ask.code-about')}>
          <KeyHint combo="Alt+N" />
          {offered.map(({ code, label }) => (
            <button
              key={code}
              type="button"
              onClick={() => {
                choose(code);
              }}
            >
              <code>{code}</code> {of(label)}
            </button>
          ))}
        </p>
      ) : null}
      <TextInput
        placeholder={t('call.note')}
        aria-label={t('call.note')}
        value={text}
        maxLength={4_000}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          addNote(text.trim());
          setText('');
          event.currentTarget.blur();
        }}
      />
    </section>
  );
}
