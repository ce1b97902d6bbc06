import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './metronome-pulse.module.css';
import { startMetronome, USUAL_RATE } from './metronome.js';

interface MetronomePulseProps {
  /** Sounds and pulses while true. */
  readonly on: boolean;
  readonly rate?: number;
}

/** The beat of chest compressions, heard and seen: the ring fills at each stroke, by shape as by light. */
export function MetronomePulse({ on, rate = USUAL_RATE }: MetronomePulseProps) {
  const { t } = useText();
  const disc = useRef<SVGCircleElement>(null);
  const [beat, setBeat] = useState(rate);

  useEffect(() => {
    if (!on) return;
    const metronome = startMetronome(rate);
    setBeat(metronome.rate);
    let frame = requestAnimationFrame(function draw() {
      // Pressed for the first two fifths, released for the rest: no motion between, only two states.
      disc.current?.setAttribute('r', metronome.phase() < 0.4 ? '17' : '7');
      frame = requestAnimationFrame(draw);
    });
    return () => {
      cancelAnimationFrame(frame);
      metronome.stop();
    };
  }, [on, rate]);

  return (
    <span className={styles['pulse']} data-on={on || undefined}>
      <svg viewBox="0 0 40 40" className={styles['shape']} aria-hidden="true">
        <circle cx="20" cy="20" r="18.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle ref={disc} cx="20" cy="20" r="7" fill="currentColor" />
      </svg>
      {t('common.metronome', { rate: beat })}
    </span>
  );
}
