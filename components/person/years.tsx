import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonStory } from '../../storage/queries/person-story.ts';
import { Button } from '../ui/button.tsx';
import { ExchangeRow } from './exchange-row.tsx';
import { yearGroups } from './year-groups.ts';
import './years.css';

/** How many favours are shown before "earlier ones" is pressed. */
const shownFirst = 12;

/**
 * What happened, by year, newest first; within a year what was received comes before what was given.
 * @param toThank the favour the user came to say thanks for
 */
export function Years({ story, toThank }: { story: PersonStory; toThank: string | undefined }) {
  const [all, setAll] = useState(false);
  const { exchanges } = story;
  const groups = yearGroups(exchanges);
  const shown = all ? groups : enough(groups);
  const hidden = exchanges.length - shown.reduce((sum, group) => sum + group.exchanges.length, 0);
  return (
    <section aria-labelledby="the-years">
      <h2 className="head" id="the-years">
        {i18n.t('person.years')}
      </h2>
      {shown.map((group) => (
        <div key={group.year} className="year">
          <h3 className="num">{group.year || i18n.t('person.noYear')}</h3>
          <ul>
            {group.exchanges.map((exchange) => (
              <ExchangeRow key={exchange.id} story={story} exchange={exchange} toThank={exchange.id === toThank} />
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <Button look="quiet" className="earlier" onClick={() => setAll(true)}>
          {i18n.t('person.earlier', hidden)}
        </Button>
      )}
    </section>
  );
}

/** Whole years, as many as come to about a dozen favours, and at least one. */
function enough(groups: ReturnType<typeof yearGroups>) {
  let count = 0;
  return groups.filter((group) => {
    const room = count < shownFirst;
    count += group.exchanges.length;
    return room;
  });
}
