/** A catalogue lists no service twice. */
import { targetsOf } from '../model/resolve.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const catalogueOnce: PassableCheck = {
  name: 'CatalogueOnce',
  judge({ model }, catalogue) {
    const services = [...targetsOf(model, catalogue, 'services'), ...targetsOf(model, catalogue, 'contains')];
    const twice = services.find((service, index) => services.indexOf(service) < index);
    return twice
      ? verdict('false', (messages) => messages.listedTwice(twice.name))
      : verdict('true', (messages) => messages.listedOnce());
  },
};
