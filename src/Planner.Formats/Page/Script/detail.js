// The panel repeats the table row of the stop that is pointed at, so page and panel can never differ.
const panel = document.getElementById('detail');
const hint = panel.innerHTML;

const rowOf = (stop) =>
  document.getElementById(stop) ?? document.querySelector(`[data-unassigned="${CSS.escape(stop)}"]:is(tr)`);

const addFacts = (row, list) => {
  for (const cell of all('td[data-label]', row)) {
    const copy = cell.cloneNode(true);
    for (const small of all('small', copy)) small.before(' · ');
    const text = copy.textContent.replace(/^ · /, '').trim();
    if (!text) continue;
    const pair = element('div', '', list);
    element('dt', cell.dataset.label, pair);
    element('dd', text, pair);
  }
};

const showStop = (stop) => {
  const row = rowOf(stop);
  if (!row) return;
  const route = routesById.get(routeOfStop(stop));
  const unassigned = row.hasAttribute('data-unassigned');
  panel.replaceChildren();
  const head = element('h3', '', panel, unassigned ? 'unassigned' : route.look);
  element('span', unassigned ? '!' : row.querySelector('.num').textContent, head, 'num');
  head.append(unassigned ? ` ${row.querySelector('th').firstChild.textContent}` : ` ${row.querySelector('b').textContent}`);
  element('p', unassigned ? 'Unassigned' : `${route.name}, stop ${row.querySelector('.num').textContent} of ${route.stops.length}`, panel, 'sub');
  addFacts(row, element('dl', '', panel));
  const link = element('a', 'In the table', panel);
  link.href = `#${row.id || 'unassigned'}`;
};

const showRoute = (id) => {
  const article = document.getElementById(id);
  panel.replaceChildren();
  if (!article) return void (panel.innerHTML = hint);
  const head = element('h3', '', panel, routesById.get(id).look);
  element('span', routesById.get(id).number, head, 'num');
  head.append(` ${routesById.get(id).name}`);
  const list = element('ul', '', panel);
  for (const part of article.querySelector('.sum').textContent.split(' · ')) element('li', part, list);
  const link = element('a', 'In the table', panel);
  link.href = `#${id}`;
};

// The panel leaves its place only while the timeline is worked with and its place cannot be seen.
let placeIsSeen = true;
let timelineIsUsed = false;
const floatPanel = () => panel.classList.toggle('float', !placeIsSeen && timelineIsUsed && state.stop !== null);

const listenToPanel = () => {
  const timeline = document.getElementById('timeline');
  const use = (used) => () => {
    timelineIsUsed = used || timeline.contains(document.activeElement);
    floatPanel();
  };
  for (const kind of ['pointerenter', 'focusin']) timeline.addEventListener(kind, use(true));
  for (const kind of ['pointerleave', 'focusout']) timeline.addEventListener(kind, use(false));
  new IntersectionObserver(([entry]) => {
    placeIsSeen = entry.intersectionRatio > 0.5;
    floatPanel();
  }, { threshold: [0, 0.5, 1] }).observe(panel.parentElement);
};

const markDetail = ({ route, stop }) => {
  if (stop) showStop(stop);
  else if (route) showRoute(route);
  else panel.innerHTML = hint;
  floatPanel();
};
