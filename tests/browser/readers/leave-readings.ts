import { readCatchUp } from '../../../linkedin/read-catch-up.ts';
import { readPeople } from '../../../linkedin/read-list.ts';

/** Leaves for the test what the readers of lists make of the page they stand in: who is in which list, what happened. */
Reflect.set(window, 'readings', () => {
  const url = location.href;
  const people = readPeople(document, url);
  return {
    people: people.map(({ surface, handles }) => ({ surface, handles })),
    events: readCatchUp(people, url).map(({ kind, handles }) => ({ kind, handles })),
  };
});
