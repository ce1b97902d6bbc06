import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import { PROTOCOLS, findProtocols } from '@lib/protocols';
import { VITAL_PROTOCOL, type Protocol } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { KeyHint } from '../ui/key-hint.js';
import classes from './call-taking.module.css';

/** Finds a complaint by the caller's words, in any language of the centre. */
export function ProtocolSearch({
  onChoose,
  onLeave,
}: {
  readonly onChoose: (code: string) => void;
  readonly onLeave: () => void;
}) {
  const { t, of, language } = useText();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const complaints = PROTOCOLS.filter(({ code }) => code !== VITAL_PROTOCOL);
  const found =
    words.trim() === ''
      ? complaints
      : findProtocols(words, language, complaints)
          .map(({ code }) => complaints.find((protocol) => protocol.code === code))
          .filter((protocol): protocol is Protocol => protocol !== undefined);
  useEffect(() => {
    field.current?.focus();
  }, []);

  return (
    <section className={classes['question']}>
      <h2>{t('call.choose-protocol')}</h2>
      <TextInput
        ref={field}
        aria-label={t('call.choose-protocol')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          const index = event.altKey ? Number(event.key) - 1 : event.key === 'Enter' ? 0 : -1;
          const chosen = found[index];
          if (chosen) {
            event.preventDefault();
            onChoose(chosen.code);
          }
        }}
      />
      {found.length === 0 ? <p className={classes['muted']}>{t('call.protocol-none')}</p> : null}
      <ol className={classes['protocols']}>
        {found.slice(0, 9).map((protocol, index) => (
          <li key={protocol.code}>
            <button
              type="button"
              className={classes['option']}
              onClick={() => {
                onChoose(protocol.code);
              }}
            >
              <KeyHint combo={index === 0 ? 'Enter' : `Alt+${index + 1}`} /> {of(protocol.title)}{' '}
              <span className={classes['muted']}>{protocol.code}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
