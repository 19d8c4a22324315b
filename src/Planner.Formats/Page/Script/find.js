// Finds a stop by its patient: the browser's own list of suggestions.
const findable = new Map();

const addFindable = (name, stop, day, where) => {
  const option = element('option', '', document.getElementById('find-list'));
  option.value = `${name} (${where})`;
  findable.set(option.value, { stop, day });
};

const showFound = ({ stop, day }) => {
  const route = routesById.has(routeOfStop(stop)) ? routeOfStop(stop) : null;
  change({ day: day ?? state.day, route, stop });
  showAll();
};

const listenToFind = () => {
  for (const route of data.routes)
    route.stops.forEach(([, , name], i) => addFindable(name, `${route.id}s${i + 1}`, route.day, `${route.name}, stop ${i + 1}`));
  for (const left of data.unassigned) addFindable(left.name, left.visit, left.days[0], 'unassigned');
  const field = document.getElementById('find');
  field.addEventListener('input', () => {
    const found = findable.get(field.value);
    if (found) showFound(found);
  });
};
