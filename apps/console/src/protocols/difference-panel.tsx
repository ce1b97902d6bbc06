import { useMemo, useState } from 'react';
import type { ProtocolVersionView } from '@lib/contracts';
import { diffProtocols } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { DifferenceList } from './difference-list.js';
import type { Draft, Selection } from './draft.js';
import { Choose } from './fields.js';
import { OutcomeComparison } from './outcome-comparison.js';
import { useVersionFile } from './use-versions.js';
import classes from './protocols.module.css';

/** This version beside another of the same protocol: what was written otherwise, and what ends otherwise. */
export function DifferencePanel({
  version,
  draft,
  isSaved,
  others,
  onSelect,
}: {
  readonly version: ProtocolVersionView;
  readonly draft: Draft;
  readonly isSaved: boolean;
  readonly others: readonly ProtocolVersionView[];
  readonly onSelect: (selection: Selection) => void;
}) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string>();
  const usual = others.find(({ inForce }) => inForce) ?? others[0];
  const other = others.find(({ id }) => id === chosen) ?? usual;
  const { data } = useVersionFile(other?.id);
  const differences = useMemo(() => (data ? diffProtocols(data, draft) : []), [data, draft]);
  return (
    <div className={classes['differencePanel']}>
      {other ? (
        <section>
          <h3>
            {t('protocols.difference-with')}{' '}
            <Choose
              label={t('protocols.difference-with')}
              value={other.id}
              options={others.map((one) => ({
                value: one.id,
                label: `${t('protocols.number', { number: one.number })} · ${t(`protocols.status-${one.status}`)}`,
              }))}
              onChange={setChosen}
            />
          </h3>
          {data && (
            <DifferenceList
              differences={differences}
              before={data.protocol}
              after={draft.protocol}
              onSelect={onSelect}
            />
          )}
        </section>
      ) : (
        <p className={classes['muted']}>{t('protocols.only-version')}</p>
      )}
      <OutcomeComparison key={version.version} id={version.id} isSaved={isSaved} />
    </div>
  );
}
