// Draws the map once; afterwards only the transform and the places of the marks change.
const chart = document.getElementById('chart');
const ground = node('g', { class: 'ground' }, chart);
const ways = node('g', { class: 'ways' }, chart);
const names = node('g', { class: 'names', 'aria-hidden': 'true' }, chart);
const marks = node('g', { class: 'marks' }, chart);
const CELL = 3000; // metres; roads are grouped so that what lies outside the view costs nothing

const drawRoads = () => {
  data.roads.forEach((lines, tier) => {
    const cells = new Map();
    for (const line of lines) {
      const path = pathOf(line);
      const [x, y] = path.slice(1).split(/[ l]/, 2);
      const key = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
      cells.set(key, (cells.get(key) ?? '') + path);
    }
    const group = node('g', { class: `tier${tier}` });
    for (const path of cells.values()) node('path', { d: path }, group);
    ground.prepend(group);
  });
};

const drawWays = () => {
  for (const route of data.routes) {
    const path = route.legs.map(pathOf).join('');
    const group = node('g', { class: `way ${route.look}`, 'data-on-route': route.id, 'data-day': route.day }, ways);
    node('path', { class: 'halo', d: path }, group);
    node('path', { class: 'line', d: path }, group);
  }
};

const mark = (kind, [x, y], attributes, text) => {
  const group = node('g', { class: `mark ${kind}`, ...attributes }, marks);
  group.place = [x, y];
  if (kind.startsWith('stop')) node('circle', { r: 9 }, group);
  else node('path', { d: kind.startsWith('home') ? 'M-10 0 0-11 10 0V10H-10Z' : 'M0-10 10 0 0 10-10 0Z' }, group);
  node('text', { y: 4 }, group).textContent = text;
  return group;
};

const drawMarks = () => {
  for (const route of data.routes) {
    const of = { 'data-on-route': route.id, 'data-day': route.day };
    mark(`home ${route.look}`, route.home, of, route.number);
    route.stops.forEach((stop, i) =>
      mark(`stop ${route.look}`, stop, { ...of, 'data-stop-mark': `${route.id}s${i + 1}` }, i + 1));
  }
  // Last, so that no stop hides what is still to be solved.
  for (const left of data.unassigned) mark('left', left.at, { 'data-unassigned': left.visit, 'data-days': left.days.join(' ') }, '!');
};

const drawNames = () => {
  for (const [x, y, tier, name] of data.labels) {
    const text = node('text', { class: `name${tier}` }, names);
    text.place = [x, y];
    text.half = name.length * 3.2 + 6;
    text.textContent = name;
  }
};

// A name is shown where it does not cover another one.
const placeNames = () => {
  const taken = [];
  for (const text of names.children) {
    const [x, y] = toScreen(...text.place);
    const inside = x > text.half && y > 12 && x < view.width - text.half && y < view.height - 12;
    const free = taken.every(([otherX, otherY, half]) => Math.abs(x - otherX) > half + text.half || Math.abs(y - otherY) > 22);
    text.toggleAttribute('hidden', !(inside && free));
    if (!inside || !free) continue;
    taken.push([x, y, text.half]);
    text.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  }
};

// Round lengths for the scale bar, in metres.
const STEPS = [50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000];
const placeScale = () => {
  const metres = STEPS.findLast((step) => step * view.scale <= 110) ?? STEPS[0];
  const bar = document.querySelector('.scale');
  bar.firstChild.style.width = `${metres * view.scale}px`;
  bar.lastChild.textContent = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
};

const render = () => {
  const transform = `scale(${view.scale}) translate(${-view.x} ${-view.y})`;
  ground.setAttribute('transform', transform);
  ways.setAttribute('transform', transform);
  for (const group of marks.children) {
    const [x, y] = toScreen(...group.place);
    group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  }
  chart.classList.toggle('near', view.scale > 0.09);
  chart.classList.toggle('close', view.scale > view.least * 3);
  placeNames();
  placeScale();
};

let waiting = false;
const redraw = () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    render();
  });
};

// While a hand moves the map, less is drawn; the rest follows when it rests.
let still = 0;
const redrawMoving = () => {
  chart.classList.add('moving');
  clearTimeout(still);
  still = setTimeout(() => chart.classList.remove('moving'), 160);
  redraw();
};

const dayRoutes = () => data.routes.filter((route) => route.day === state.day);
const showAll = () => {
  const chosen = routesById.get(state.route);
  fitBox(chosen ? boxOf([chosen]) : boxOf(dayRoutes(), data.unassigned.filter((left) => left.days.includes(state.day)).map((left) => left.at)));
  redraw();
};

const markChosen = ({ day, route, stop }) => {
  chart.classList.toggle('has-pick', route !== null);
  for (const group of all('[data-on-route]', chart)) {
    group.classList.toggle('on', group.dataset.onRoute === route);
    group.toggleAttribute('hidden', Number(group.dataset.day) !== day);
  }
  for (const group of all('[data-days]', marks))
    group.toggleAttribute('hidden', !group.dataset.days.split(' ').includes(String(day)));
  for (const group of marks.children)
    group.classList.toggle('at', stop !== null && (group.dataset.stopMark === stop || group.dataset.unassigned === stop));
  for (const group of all('.on', ways)) ways.append(group);
  for (const group of [...all('.on', marks), ...all('.at', marks)]) marks.append(group);
};
