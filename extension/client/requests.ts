import type {
  CoverageDto,
  CoverageParams,
  DrawingDto,
  DrawingParams,
  ElementPlaceParams,
  ElementsAtParams,
  PlaceDto,
  StarterParams,
  coverageRequest,
  drawingRequest,
  elementPlaceRequest,
  elementsAtRequest,
  starterRequest,
} from '../../language-server/protocol.ts';

/** What may be asked of the server: the parameters and the answer of each request. */
export interface Requests {
  [coverageRequest]: { params: CoverageParams; answer: CoverageDto };
  [drawingRequest]: { params: DrawingParams; answer: DrawingDto };
  [elementPlaceRequest]: { params: ElementPlaceParams; answer: PlaceDto | null };
  [elementsAtRequest]: { params: ElementsAtParams; answer: readonly string[] };
  [starterRequest]: { params: StarterParams; answer: string };
}
