// One tab stop per row; arrow keys move between visits, up and down go to the nearest visit in time.
const rows = all('.row[data-row]');
const visitsIn = (row) => all('.visit-group', row);
const middleOf = (group) => {
  const box = group.querySelector('rect.visit').getBoundingClientRect();
  return box.left + box.width / 2;
};

const nearest = (row, place) =>
  visitsIn(row).reduce((best, group) =>
    !best || Math.abs(middleOf(group) - place) < Math.abs(middleOf(best) - place) ? group : best, null);

const otherRow = (row, step, place) => {
  const seen = rows.filter((candidate) => candidate.offsetParent !== null);
  for (let i = seen.indexOf(row) + step; i >= 0 && i < seen.length; i += step) {
    const found = nearest(seen[i], place);
    if (found) return found;
  }
  return null;
};

const neighbour = (group, key) => {
  const row = group.closest('.row');
  const groups = visitsIn(row);
  const at = groups.indexOf(group);
  switch (key) {
    case 'ArrowLeft': return groups[at - 1];
    case 'ArrowRight': return groups[at + 1];
    case 'Home': return groups[0];
    case 'End': return groups[groups.length - 1];
    case 'ArrowUp': return otherRow(row, -1, middleOf(group));
    case 'ArrowDown': return otherRow(row, 1, middleOf(group));
    default: return undefined;
  }
};

const focusVisit = (group) => {
  for (const other of visitsIn(group.closest('.row'))) other.setAttribute('tabindex', other === group ? 0 : -1);
  group.focus();
};

const timelineKey = (event) => {
  const group = event.target.closest('.visit-group');
  if (!group) return;
  if (event.key === 'Enter' || event.key === ' ') toggleRoute(routeOfStop(group.dataset.stop));
  else {
    const next = neighbour(group, event.key);
    if (next === undefined && !event.key.startsWith('Arrow')) return;
    if (next) focusVisit(next);
  }
  event.preventDefault();
};

const listenToTimeline = () => {
  const timeline = document.getElementById('timeline');
  const point = (event) => {
    const group = event.target.closest?.('.visit-group');
    if (group && group.dataset.stop !== state.stop) change({ stop: group.dataset.stop });
  };
  timeline.addEventListener('keydown', timelineKey);
  timeline.addEventListener('focusin', point);
  timeline.addEventListener('pointerover', point);
  timeline.addEventListener('click', (event) => {
    const group = event.target.closest('.visit-group');
    if (group) change({ route: routeOfStop(group.dataset.stop), stop: group.dataset.stop });
  });
};

const markTimeline = ({ route, stop }) => {
  document.getElementById('timeline').classList.toggle('has-pick', route !== null);
  for (const row of rows) row.classList.toggle('on', row.dataset.row === route);
  for (const group of all('.visit-group.at')) group.classList.remove('at');
  if (stop) document.querySelector(`[data-stop="${CSS.escape(stop)}"]`)?.classList.add('at');
};
