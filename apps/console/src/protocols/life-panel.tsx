import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { KeptView, ProtocolVersionView } from '@lib/contracts';
import { mayDo } from '@lib/access';
import { VITAL_PROTOCOL } from '@lib/triage';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { ProblemNote } from '../ui/problem-note.js';
import { Deed } from './fields.js';
import { GovernanceForm } from './governance-form.js';
import { signaturesWanted } from './protocol-rows.js';
import { ShadowView } from './shadow-view.js';
import { giveBack, momentOf, readVersion, release, retire, sign, submit } from './versions.js';
import { VersionStatusSign } from './version-signs.js';
import classes from './protocols.module.css';

interface LifePanelProps {
  readonly version: ProtocolVersionView;
  /** Flaws of the content as it stands: with any there is no review. */
  readonly flawCount: number;
  /** Keeps what is not saved yet; answers whether it is kept. */
  readonly save: () => Promise<boolean>;
  readonly isSaved: boolean;
}

/** The life of a version: to review, back, signed by two, released, retired; and who answers for it. */
export function LifePanel({ version, flawCount, save, isSaved }: LifePanelProps) {
  const { t, dateTime } = useText();
  const { role } = useSession();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation<KeptView, unknown, () => Promise<KeptView>>({
    mutationFn: (deed) => deed(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['server'] }),
  });
  const problem = error === null ? null : asProblem(error);
  const { status } = version;
  const deed = (act: () => Promise<KeptView>) => (): void => {
    mutate(act);
  };
  return (
    <div className={classes['life']}>
      <p>
        <VersionStatusSign version={version} />{' '}
        {version.inForce && <strong>{t('protocols.in-force')}</strong>}
      </p>
      {version.returnReason !== null && status === 'draft' && (
        <p className={classes['notice']}>
          {t('protocols.returned-because')}: {version.returnReason}
        </p>
      )}
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      <Signatures version={version} />
      {status === 'draft' && mayDo(role, 'protocol.edit') && (
        <section>
          <h3>{t('protocols.to-review')}</h3>
          <p className={classes['muted']}>
            {flawCount > 0
              ? t('protocols.flaws-first', { count: flawCount })
              : t('protocols.to-review-hint')}
          </p>
          <Deed
            primary
            disabled={isPending || flawCount > 0}
            onClick={() => {
              void (isSaved ? Promise.resolve(true) : save()).then((isKept) => {
                // The version that was seen is the saved one's: it comes with the answer of the server.
                if (isKept) mutate(() => submitNewest(version));
              });
            }}
          >
            {isSaved ? t('protocols.submit') : t('protocols.save-and-submit')}
          </Deed>
        </section>
      )}
      <SignSection version={version} isPending={isPending} onSign={deed(() => sign(version))} />
      {(status === 'review' || status === 'signed') && mayDo(role, 'protocol.edit') && (
        <ReturnSection
          isPending={isPending}
          onReturn={(reason) => {
            mutate(() => giveBack(version, reason));
          }}
        />
      )}
      {status === 'signed' && mayDo(role, 'protocol.release') && (
        <ReleaseSection version={version} isPending={isPending} onRelease={mutate} />
      )}
      {mayRetire(version) && mayDo(role, 'protocol.release') && (
        <RetireSection
          version={version}
          isPending={isPending}
          onRetire={deed(() => retire(version))}
        />
      )}
      {mayDo(role, 'protocol.edit') && <ShadowView version={version} />}
      <GovernanceForm version={version} onKeep={mutate} isPending={isPending} />
      <p className={classes['muted']}>
        {t('protocols.made-at', { at: dateTime(version.createdAt) })}
      </p>
    </div>
  );
}

/** No call goes without the vital functions: of these only what is planned, or lies over the standing one, is taken back. */
function mayRetire({ code, status, overlayUntil }: ProtocolVersionView): boolean {
  if (status === 'scheduled') return true;
  return status === 'released' && (code !== VITAL_PROTOCOL || overlayUntil !== null);
}

/** To review, with the version of the row that is newest: it may just have been saved. */
async function submitNewest({ id }: ProtocolVersionView): Promise<KeptView> {
  const { version } = await readVersion(id);
  return submit(version);
}

/** Who signed this content, who signed an earlier one of the version, and who is still waited for. */
function Signatures({ version }: { readonly version: ProtocolVersionView }) {
  const { t, dateTime } = useText();
  const { missing, director } = signaturesWanted(version);
  return (
    <section>
      <h3>{t('protocols.signatures')}</h3>
      <ul className={classes['signatures']}>
        {version.signatures.map(({ by, byName, role, at, contentHash, counts }) => (
          <li key={`${by} ${at}`} data-void={!counts || undefined}>
            <strong>{byName}</strong> <span>{t(`role.${role}`)}</span> <time>{dateTime(at)}</time>{' '}
            <code title={contentHash}>{contentHash.slice(0, 12)}</code>
            {!counts && <em> {t('protocols.counts-no-longer')}</em>}
          </li>
        ))}
      </ul>
      <p className={classes['muted']}>
        {missing === 0 && !director
          ? t('protocols.all-signed')
          : [
              ...(missing > 0 ? [t('protocols.signatures-missing', { count: missing })] : []),
              ...(director ? [t('protocols.director-missing')] : []),
            ].join(' · ')}
      </p>
    </section>
  );
}

/** Says in full what a name is put under, before it is. */
function SignSection({
  version,
  isPending,
  onSign,
}: {
  readonly version: ProtocolVersionView;
  readonly isPending: boolean;
  readonly onSign: () => void;
}) {
  const { t, of } = useText();
  const { role, userId, displayName } = useSession();
  const [isReading, setReading] = useState(false);
  const isOpen =
    version.status === 'review' ||
    (version.origin === 'library' && version.status === 'released' && !version.signedOff);
  const hasSigned = version.signatures.some(({ by, counts }) => by === userId && counts);
  const mayNow =
    isOpen &&
    !hasSigned &&
    mayDo(role, 'protocol.sign') &&
    (version.origin === 'centre' || role === 'medical-director');
  if (!isOpen) return null;
  if (!mayNow)
    return hasSigned ? <p className={classes['muted']}>{t('protocols.you-signed')}</p> : null;
  return (
    <section className={classes['signing']}>
      <h3>{t('protocols.sign')}</h3>
      <p>
        {t('protocols.sign-what', {
          name: displayName,
          code: version.code,
          title: of(version.title),
          number: version.number,
        })}
      </p>
      <code className={classes['hash']}>{version.contentHash}</code>
      <p className={classes['muted']}>{t('protocols.sign-meaning')}</p>
      {isReading ? (
        <span className={classes['deeds']}>
          <Deed
            primary
            disabled={isPending}
            onClick={() => {
              setReading(false);
              onSign();
            }}
          >
            {t('protocols.sign-now', { code: version.code, number: version.number })}
          </Deed>
          <Deed
            onClick={() => {
              setReading(false);
            }}
          >
            {t('common.cancel')}
          </Deed>
        </span>
      ) : (
        <Deed
          onClick={() => {
            setReading(true);
          }}
        >
          {t('protocols.i-read-it')}
        </Deed>
      )}
    </section>
  );
}

function ReturnSection({
  isPending,
  onReturn,
}: {
  readonly isPending: boolean;
  readonly onReturn: (reason: string) => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  return (
    <section>
      <h3>{t('protocols.give-back')}</h3>
      <form
        className={classes['inline']}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onReturn(reason.trim());
        }}
      >
        <input
          type="text"
          className={classes['line']}
          maxLength={500}
          aria-label={t('protocols.reason')}
          placeholder={t('protocols.reason')}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <button
          type="submit"
          className={classes['deed']}
          disabled={isPending || reason.trim() === ''}
        >
          {t('protocols.give-back')}
        </button>
      </form>
    </section>
  );
}

/** Now or on a day; as a standing version, or over it until a day. */
function ReleaseSection({
  version,
  isPending,
  onRelease,
}: {
  readonly version: ProtocolVersionView;
  readonly isPending: boolean;
  readonly onRelease: (deed: () => Promise<KeptView>) => void;
}) {
  const { t } = useText();
  const [at, setAt] = useState('');
  const [until, setUntil] = useState('');
  const overlayUntil = momentOf(until);
  const from = momentOf(at);
  return (
    <section>
      <h3>{t('protocols.release')}</h3>
      <div className={classes['inline']}>
        <label>
          {t('protocols.from')}{' '}
          <input
            type="datetime-local"
            className={classes['line']}
            value={at}
            onChange={(event) => {
              setAt(event.currentTarget.value);
            }}
          />
        </label>
        <label title={t('protocols.overlay-hint')}>
          {t('protocols.overlay-end')}{' '}
          <input
            type="datetime-local"
            className={classes['line']}
            value={until}
            onChange={(event) => {
              setUntil(event.currentTarget.value);
            }}
          />
        </label>
        <Deed
          primary
          disabled={isPending}
          onClick={() => {
            onRelease(() =>
              release(version, {
                ...(from ? { at: from } : {}),
                ...(overlayUntil ? { overlayUntil } : {}),
              }),
            );
          }}
        >
          {from ? t('protocols.release-then') : t('protocols.release-now')}
        </Deed>
      </div>
      <p className={classes['muted']}>{t('protocols.overlay-hint')}</p>
    </section>
  );
}

function RetireSection({
  version,
  isPending,
  onRetire,
}: {
  readonly version: ProtocolVersionView;
  readonly isPending: boolean;
  readonly onRetire: () => void;
}) {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <section>
      <h3>{t('protocols.retire')}</h3>
      <p className={classes['muted']}>
        {t(version.status === 'scheduled' ? 'protocols.retire-scheduled' : 'protocols.retire-hint')}
      </p>
      {isAsked ? (
        <span className={classes['deeds']}>
          <Deed
            disabled={isPending}
            onClick={() => {
              setAsked(false);
              onRetire();
            }}
          >
            {t('protocols.retire-now', { code: version.code, number: version.number })}
          </Deed>
          <Deed
            onClick={() => {
              setAsked(false);
            }}
          >
            {t('common.cancel')}
          </Deed>
        </span>
      ) : (
        <Deed
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('protocols.retire')} …
        </Deed>
      )}
    </section>
  );
}
