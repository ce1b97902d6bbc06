import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CaseFile, EntryListView } from '@lib/contracts';
import type { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { readPinned } from '../protocols/read-pinned.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { Timeline } from '../ui/timeline.js';
import { CaseSummary } from './case-summary.js';
import { timelineItems, type AskedCase } from './timeline-items.js';
import classes from './oversight.module.css';

interface History {
  readonly file: AskedCase;
  readonly timeline: EntryListView;
}

/** A case as it was: its summary, and who did and saw what, in order. */
export function CaseHistory({ caseId }: { readonly caseId: string }) {
  const texts = useText();
  const { t } = texts;
  const [showsReads, setShowsReads] = useState(true);
  const { data, error } = useQuery<History, Problem>({
    queryKey: ['case-history', caseId],
    // The file first: its own opening is then in the timeline too.
    queryFn: async () => {
      const file = await request<CaseFile>('POST', `/api/cases/${caseId}/file`, {});
      const timeline = await request<EntryListView>('POST', `/api/cases/${caseId}/timeline`, {});
      const asked = (await readPinned(file)).map(({ protocol }) => protocol);
      return { file: { ...file, asked }, timeline };
    },
    staleTime: Infinity,
  });
  useKeys({
    R: {
      label: t('oversight.show-reads'),
      strip: true,
      run: () => {
        setShowsReads(!showsReads);
      },
    },
  });
  const items = useMemo(
    () => timelineItems(data?.timeline.entries ?? [], data?.file, showsReads, texts),
    [data, showsReads, texts],
  );

  return (
    <div className={classes['history']}>
      <Panel title={`${t('oversight.summary')} ${data?.file.case.number ?? ''}`} isText>
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        {data && <CaseSummary file={data.file} />}
      </Panel>
      <Panel
        title={t('oversight.timeline')}
        isText
        hint={items.length > 0 ? texts.number(items.length) : undefined}
        actions={
          <Switch
            size="xs"
            label={t('oversight.show-reads')}
            checked={showsReads}
            onChange={(event) => {
              setShowsReads(event.currentTarget.checked);
            }}
          />
        }
      >
        <Timeline items={items} label={t('oversight.timeline')} />
      </Panel>
    </div>
  );
}
