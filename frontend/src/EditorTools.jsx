import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const isEmpty = text => !text?.trim();

// GraphiQL has no other way to do it.
function setFolded(folded) {
  const toggle = document.querySelector('.graphiql-toggle-editor-tools');
  if (toggle?.getAttribute('aria-label') === (folded ? 'Hide editor tools' : 'Show editor tools')) toggle.click();
}

/**
 * Wraps long lines of the editor. Folds the panes of variables and headers when a tab is shown that has neither, and
 * unfolds them when it has.
 */
export function EditorTools() {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick('tabs', 'activeTabIndex', 'queryEditor'));
  const { id, variables, headers } = tabs[activeTabIndex];
  const empty = isEmpty(variables) && isEmpty(headers);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [queryEditor]);
  useEffect(() => setFolded(empty), [id]); // not while the user deletes a text
  useEffect(() => {
    if (!empty) setFolded(false);
  }, [empty]);
  return null;
}
