import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import { BODY_REGIONS, findProtocols, type BodyRegion } from '@lib/protocols';
import { VITAL_PROTOCOL, type Protocol } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useInForce } from '../protocols/in-force.js';
import { KeyHint } from '../ui/key-hint.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

/** Finds a complaint by the caller's words, in any language of the centre, or by the place on the body. */
export function ProtocolSearch({
  onChoose,
  onLeave,
}: {
  readonly onChoose: (code: string) => void;
  readonly onLeave: () => void;
}) {
  const { t, of, language } = useText();
  const [words, setWords] = useState('');
  const [region, setRegion] = useState<BodyRegion | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const inForce = useInForce().protocols;
  const isOffered = ({ code }: { readonly code: string }): boolean =>
    code !== VITAL_PROTOCOL && (!region || region.protocols.includes(code));
  // The search indexes a list once, which takes a while: it is given the one that stays the same from call to call.
  const found =
    words.trim() === ''
      ? inForce.filter(isOffered)
      : findProtocols(words, language, inForce)
          .filter(isOffered)
          .map(({ code }) => inForce.find((protocol) => protocol.code === code))
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
      <div className={asking['row']} role="group" aria-label={t('ask.regions')}>
        {BODY_REGIONS.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-pressed={region?.id === one.id}
            onClick={() => {
              setRegion(region?.id === one.id ? null : one);
              field.current?.focus();
            }}
          >
            {of(one.name)}
          </button>
        ))}
      </div>
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
