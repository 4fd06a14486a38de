import type {
  CoverageDto,
  CoverageParams,
  DrawingDto,
  DrawingParams,
  ElementPlaceParams,
  ElementsAtParams,
  MendDto,
  MendsParams,
  PlaceDto,
  RuleDetailsDto,
  RuleDetailsParams,
  StarterParams,
  coverageRequest,
  drawingRequest,
  elementPlaceRequest,
  elementsAtRequest,
  mendsRequest,
  ruleDetailsRequest,
  starterRequest,
} from '../../language-server/protocol.ts';

/** What may be asked of the server: the parameters and the answer of each request. */
export interface Requests {
  [coverageRequest]: { params: CoverageParams; answer: CoverageDto };
  [ruleDetailsRequest]: { params: RuleDetailsParams; answer: RuleDetailsDto | null };
  [drawingRequest]: { params: DrawingParams; answer: DrawingDto };
  [elementPlaceRequest]: { params: ElementPlaceParams; answer: PlaceDto | null };
  [elementsAtRequest]: { params: ElementsAtParams; answer: readonly string[] };
  [mendsRequest]: { params: MendsParams; answer: readonly MendDto[] };
  [starterRequest]: { params: StarterParams; answer: string };
}
