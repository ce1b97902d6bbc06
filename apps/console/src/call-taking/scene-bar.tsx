import { useEffect, useState } from 'react';
import { HAZARDS, HAZARD_COVERS, type Hazard } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import type { CaseDraft, DraftHazard } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

/** Held together with the letter of a danger. */
const CHORD = 'Alt+Shift';
const LETTERS: Readonly<Record<Hazard, string>> = {
  violence: 'V',
  weapon: 'W',
  fire: 'B',
  traffic: 'R',
  hazmat: 'H',
  animals: 'A',
};

/** The dangers of the scene as this desk and the board know them: the newer version of each. */
export function useHazards({ caseId, hazards }: CaseDraft): readonly DraftHazard[] {
  const onBoard = useRows('hazard').filter((row) => row.caseId === caseId);
  const known = new Map<string, DraftHazard>(hazards.map((one) => [one.id, one]));
  for (const row of onBoard)
    if (row.version >= (known.get(row.id)?.version ?? 0)) known.set(row.id, row);
  return [...known.values()].filter(({ endedAt }) => endedAt === null);
}

/** What makes the scene dangerous: one key each. While nobody was told of one, nobody is sent. */
export function SceneBar({
  draft,
  timesAsked,
}: {
  readonly draft: CaseDraft;
  /** Grows when help was to be sent and a danger stood against it. */
  readonly timesAsked: number;
}) {
  const { t } = useText();
  const hazards = useHazards(draft);
  const [asked, setAsked] = useState<Id<'hazard'> | null>(null);
  const open = hazards.find(({ cover }) => cover === null)?.id ?? null;
  useEffect(() => {
    if (timesAsked > 0) setAsked(open);
  }, [timesAsked]);
  const press = (hazard: Hazard): void => {
    const known = hazards.find((one) => one.hazard === hazard);
    if (known) {
      setAsked(known.id);
      return;
    }
    const id = crypto.randomUUID() as Id<'hazard'>;
    take({ type: 'hazard', value: { id, version: 1, hazard, cover: null, endedAt: null } });
    setAsked(id);
  };
  useKeys(
    Object.fromEntries(
      HAZARDS.map((hazard) => [
        `${CHORD}+${LETTERS[hazard]}`,
        {
          label: t(`follow.hazard-${hazard}`),
          run: () => {
            press(hazard);
          },
        },
      ]),
    ),
  );
  const cancel = (): void => {
    setAsked(null);
  };
  return (
    <section className={classes['scene']} aria-label={t('follow.scene')}>
      {asked ? (
        <ReasonPicker
          title={t('follow.cover')}
          reasons={[
            ...HAZARD_COVERS.map((code) => ({ code, label: t(`follow.cover-${code}`) })),
            { code: 'over' as const, label: t('follow.hazard-over') },
          ]}
          onPick={(chosen) => {
            cancel();
            const value = hazards.find(({ id }) => id === asked);
            if (!value) return;
            if (chosen === 'over') take({ type: 'hazard-over', value });
            else take({ type: 'cover', value, cover: chosen });
          }}
          onCancel={cancel}
        />
      ) : null}
      <h3>
        {t('follow.scene')} <KeyHint combo={CHORD} />
      </h3>
      <div className={classes['feelings']}>
        {HAZARDS.map((hazard) => {
          const known = hazards.find((one) => one.hazard === hazard);
          return (
            <button
              key={hazard}
              type="button"
              aria-pressed={known !== undefined}
              data-uncovered={known?.cover === null || undefined}
              onClick={() => {
                press(hazard);
              }}
            >
              <KeyHint combo={LETTERS[hazard]} /> {t(`follow.hazard-${hazard}`)}
              {known ? ` · ${known.cover ? t(`follow.cover-${known.cover}`) : '!'}` : ''}
            </button>
          );
        })}
      </div>
    </section>
  );
}
