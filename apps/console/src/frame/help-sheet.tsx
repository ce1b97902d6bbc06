import { useText } from '../i18n/use-text.js';
import { useLiveCommands } from '../keys/commands.js';
import { SCOPES, useLiveBindings } from '../keys/registry.js';
import { KeyHint } from '../ui/key-hint.js';
import { Sheet } from '../ui/sheet.js';
import styles from './frame.module.css';

interface HelpSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys and commands that work at this moment, beside the work. */
export function HelpSheet({ open, onClose }: HelpSheetProps) {
  const { t } = useText();
  const bindings = useLiveBindings().filter(({ label }) => label !== '');
  const commands = useLiveCommands();
  return (
    <Sheet open={open} onClose={onClose} title={t('common.help')}>
      <p className={styles['quiet']}>{t('common.help-hint')}</p>
      {SCOPES.map((scope) => {
        const mine = bindings.filter((binding) => binding.scope === scope);
        return (
          mine.length > 0 && (
            <section key={scope}>
              <h3 className={styles['subtitle']}>{t(`common.keys-of-${scope}`)}</h3>
              <dl className={styles['help']}>
                {mine.map(({ combo, label }) => (
                  <div key={combo}>
                    <dt>
                      <KeyHint combo={combo} />
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        );
      })}
      <h3 className={styles['subtitle']}>{t('command.list')}</h3>
      <dl className={styles['help']}>
        {commands.map(({ name, syntax, help }) => (
          <div key={name}>
            <dt>
              <code>{syntax}</code>
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
