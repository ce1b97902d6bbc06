import type { HandoverSection } from '@lib/triage';
import { useText } from '../i18n/use-text.js';

/** The parts of a handover that say something. */
export function HandoverSections({ sections }: { readonly sections: readonly HandoverSection[] }) {
  const { of } = useText();
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ part, title, lines }) => (
      <section key={part}>
        <h4>{of(title)}</h4>
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{of(line)}</li>
          ))}
        </ul>
      </section>
    ));
}
