import { i18n } from '#i18n';
import type { Person } from '../../ledger/person.ts';
import type { Standing } from '../../ledger/standing.ts';
import { firstName } from '../../ledger/words/first-name.ts';
import { Face } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MenuChoice } from './more-menu.tsx';
import { MoreMenu } from './more-menu.tsx';

/** Face, name and one line: what they do, and since when you know of each other. */
export function PersonHead({
  person,
  standing,
  choices,
}: {
  person: Person;
  standing: Standing;
  choices: MenuChoice[];
}) {
  const first = firstName(person.name);
  const since = standing.since === undefined ? undefined : i18n.t('person.since', [`${standing.since}`]);
  const does = person.headline ?? [person.company, person.place].filter(Boolean).join(', ');
  return (
    <header className="person-head">
      <Face name={person.name} large />
      <div className="fill">
        <h1 className="name" tabIndex={-1}>
          <bdi>{person.name}</bdi>
        </h1>
        <p className="hint does">
          {person.close && <Icon name="close" small />}
          {[person.close && i18n.t('person.close'), does, since].filter(Boolean).join(' · ')}
        </p>
        {person.tags && person.tags.length > 0 && <p className="hint does">{person.tags.join(' · ')}</p>}
      </div>
      <MoreMenu label={i18n.t('person.more', [first])} choices={choices} />
    </header>
  );
}
