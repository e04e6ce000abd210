import { dressDocument, markHydrated } from '../../fixtures/practice/pages/document.ts';
import { drawPage, sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { familyOf, planOf } from '../../fixtures/practice/pages/plan.ts';
import { topBar } from '../../fixtures/practice/pages/top-bar.ts';

const site = 'https://www.linkedin.com';

/**
 * A document that stands as a practice page does in a browser once it is drawn, built by the same modules.
 * @param path path and query on the practice site
 */
export function practiceDocument(path: string): Document {
  const doc = document.implementation.createHTMLDocument('');
  const plan = planOf(`${site}${path}`);
  dressDocument(doc, plan);
  if (familyOf(plan) === 'sdui') markHydrated(doc);
  const root = doc.createElement('div');
  root.id = 'root';
  root.append(topBar(sceneOf(doc, plan)), ...drawPage(doc, plan));
  doc.body.append(root);
  return doc;
}

/** The full address of a path on the practice site, as `location.href` would give it. */
export function addressOf(path: string): string {
  return new URL(path, site).href;
}
