import { SegmentedControl, Select, Slider } from '@mantine/core';
import { CircleUser } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { leaveForGood, useSession } from '../sign-in/session-state.js';
import { SignOutQuestion } from '../sign-in/sign-out-question.js';
import { SOUNDS } from '../sound/patterns.js';
import { play } from '../sound/play.js';
import { QUIETEST, useVolume } from '../sound/volume.js';
import { SCALES, THEMES, useAppearance } from '../theme/appearance.js';
import { Sheet } from '../ui/sheet.js';
import styles from './frame.module.css';
import { LanguageChoice } from './language-choice.js';

/** Who I am, and how this seat looks and sounds. */
export function SeatMenu() {
  const { t } = useText();
  const { displayName, role } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['user']}
        aria-expanded={isOpen}
        title={`${displayName}, ${t(`role.${role}`)}`}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <CircleUser size="1.1em" aria-hidden="true" />
        <span className={styles['user-name']}>{displayName}</span>
      </button>
      <Sheet
        open={isOpen}
        title={t('common.settings')}
        onClose={() => {
          setOpen(false);
        }}
        footer={<SignOutQuestion label={t('sign-in.out')} onSure={() => void leaveForGood()} />}
      >
        <p className={styles['person']}>
          <strong>{displayName}</strong>
          <span className={styles['quiet']}>{t(`role.${role}`)}</span>
        </p>
        <SeatSettings />
      </Sheet>
    </>
  );
}

function SeatSettings() {
  const { t, number } = useText();
  const { theme, scale, setTheme, setScale } = useAppearance();
  const [volume, setVolume] = useVolume();
  return (
    <div className={styles['settings']}>
      <div className={styles['seat-language']}>
        <span>{t('common.language')}</span>
        <LanguageChoice />
      </div>
      <label>
        <span>{t('common.theme')}</span>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label={t('common.theme')}
          value={theme}
          onChange={setTheme}
          data={THEMES.map((value) => ({ value, label: t(`common.theme-${value}`) }))}
        />
      </label>
      <Select
        label={t('common.scale')}
        allowDeselect={false}
        value={String(scale)}
        onChange={(chosen) => {
          setScale(SCALES.find((one) => String(one) === chosen) ?? 100);
        }}
        data={SCALES.map((one) => ({ value: String(one), label: `${number(one)} %` }))}
      />
      <label>
        <span>{t('common.volume')}</span>
        <Slider
          min={QUIETEST}
          max={100}
          step={5}
          value={volume}
          onChange={setVolume}
          thumbLabel={t('common.volume')}
        />
      </label>
      <fieldset className={styles['sounds']}>
        <legend>{t('common.try-sounds')}</legend>
        {SOUNDS.map((sound) => (
          <button
            key={sound}
            type="button"
            className={styles['strip-key']}
            onClick={() => {
              play(sound);
            }}
          >
            {t(`common.sound-${sound}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
