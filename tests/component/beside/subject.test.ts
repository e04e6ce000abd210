import { expect, test } from 'vitest';
import type { Beside, BesideEvent, TabSeen } from '../../../components/beside/subject.ts';
import { after, notYet } from '../../../components/beside/subject.ts';

const feed: TabSeen = { page: 'https://www.linkedin.com/feed/' };
const dana: TabSeen = { page: 'https://www.linkedin.com/in/dana-whitlock/', handle: 'in:dana-whitlock', name: 'Dana' };
const marcus: TabSeen = {
  page: 'https://www.linkedin.com/in/marcus-bell/',
  handle: 'in:marcus-bell',
  name: 'Marcus Bell',
};

function told(...events: BesideEvent[]): Beside {
  return events.reduce(after, notYet);
}

test('it follows the tab', () => {
  expect(told({ sort: 'tab', seen: feed }).subject).toEqual({ sort: 'nobody' });
  expect(told({ sort: 'tab', seen: feed }, { sort: 'tab', seen: dana }).subject).toMatchObject({
    sort: 'handles',
    handles: ['in:dana-whitlock'],
    name: 'Dana',
    then: 'show',
  });
});

test('a title that comes later corrects the name of the same person only', () => {
  const titled = { ...dana, name: 'Dana Whitlock' };
  expect(told({ sort: 'tab', seen: dana }, { sort: 'tab', seen: titled }).subject).toMatchObject({
    name: 'Dana Whitlock',
  });
});

test('a person asked for in a list stays while the tab stays, and goes when it moves on', () => {
  const request = { handles: ['in:noor-haddad' as const], name: 'Noor Haddad', then: 'log' as const, at: 1 };
  const asked = told({ sort: 'tab', seen: feed }, { sort: 'request', request });
  expect(asked.subject).toMatchObject({ handles: ['in:noor-haddad'], then: 'log', at: 1 });
  expect(after(asked, { sort: 'tab', seen: { ...feed } }).subject).toEqual(asked.subject);
  expect(after(asked, { sort: 'tab', seen: marcus }).subject).toMatchObject({ handles: ['in:marcus-bell'] });
});

test('a request that is there before the tab was looked at is kept', () => {
  const request = { handles: ['in:dana-whitlock' as const, 'member:7' as const], then: 'thank' as const, at: 1 };
  expect(told({ sort: 'request', request }, { sort: 'tab', seen: dana }).subject).toMatchObject({
    handles: ['in:dana-whitlock', 'member:7'],
    then: 'thank',
  });
});

test('a request without a name takes it from the tab only when the tab shows that person', () => {
  const request = { handles: ['in:dana-whitlock' as const], then: 'show' as const, at: 1 };
  expect(told({ sort: 'tab', seen: dana }, { sort: 'request', request }).subject).toMatchObject({ name: 'Dana' });
  expect(told({ sort: 'tab', seen: marcus }, { sort: 'request', request }).subject).toMatchObject({ name: '' });
});

test('someone found by name stays until the tab shows another page', () => {
  const picked = told({ sort: 'tab', seen: feed }, { sort: 'picked', personId: 'p', at: 2 });
  expect(picked.subject).toMatchObject({ sort: 'person', personId: 'p' });
  expect(after(picked, { sort: 'tab', seen: dana }).subject).toMatchObject({ sort: 'handles' });
});
