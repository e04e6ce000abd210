import { i18n } from '#i18n';
import { firstName } from '../../ledger/words/first-name.ts';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import type { NameDraft } from './draft-store.ts';

const labels = ['welcome.firstName', 'welcome.secondName', 'welcome.thirdName'] as const;

/** Three rows: who, what they did, and whether it came in a tough stretch. */
export function ThreeNames({
  names,
  missing,
  onChange,
}: {
  names: NameDraft[];
  /** The row that has words but no name. */
  missing?: number | undefined;
  onChange: (index: number, part: Partial<NameDraft>) => void;
}) {
  return (
    <ol className="three">
      {names.map((draft, index) => (
        <NameRow
          key={labels[index]}
          draft={draft}
          label={i18n.t(labels[index] ?? 'welcome.someone')}
          missing={missing === index}
          onChange={(part) => onChange(index, part)}
        />
      ))}
    </ol>
  );
}

function NameRow({
  draft,
  label,
  missing,
  onChange,
}: {
  draft: NameDraft;
  label: string;
  missing: boolean;
  onChange: (part: Partial<NameDraft>) => void;
}) {
  const first = firstName(draft.name.trim());
  const tough = i18n.t('person.toughLabel');
  return (
    <li>
      <Sign way="received" />
      <input
        className="input who"
        aria-label={label}
        placeholder={i18n.t('welcome.someone')}
        autoComplete="off"
        readOnly={draft.saved}
        value={draft.name}
        {...(missing ? { 'aria-invalid': true, 'aria-describedby': 'whose' } : {})}
        onChange={(event) => onChange({ name: event.target.value, ...written })}
      />
      <input
        className="input what"
        aria-label={first ? i18n.t('welcome.what', [first]) : i18n.t('welcome.whatThey')}
        placeholder={i18n.t('welcome.whatHint')}
        autoComplete="off"
        readOnly={draft.saved}
        value={draft.what}
        onChange={(event) => onChange({ what: event.target.value, ...written })}
      />
      <button
        type="button"
        className="icon-btn umbrella"
        aria-pressed={draft.tough}
        aria-label={tough}
        title={tough}
        disabled={draft.saved}
        onClick={() => onChange({ tough: !draft.tough, ...written })}
      >
        <Icon name="umbrella" />
      </button>
    </li>
  );
}

/** New words are a new operation: what was tried before with other words does not count for them. */
const written = { op: '' };
