// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
type Named<T> = {
  [K in keyof T as string extends K ? never : K]: T[K]
}
type Without<T, U> = {
  [K in Exclude<keyof Named<T>, keyof Named<U>>]?: never
}
export type Exclusive<A, B> = (A & Without<B, A>) | (B & Without<A, B>)
export interface paths {
  '/api/v2/patients': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Retrieve a patient
     * @description Gives the whole record of one patient. This counts as a view: lastViewed becomes the present time, also when the answer is 304.
     */
    get: operations['retrievePatient']
    /**
     * Replace the record of a patient
     * @description Replaces the record of a patient. A member that is left out becomes null; only the patientId stays. A patientId can be given once, together with legalTerms true, and cannot be changed afterwards. A change of hla, ethnicity or poolCountryCode refreshes the patient's searches. A stopped patient must be reactivated first.
     */
    put: operations['updatePatient']
    /**
     * Register a patient
     * @description Registers a patient of your organisation and assigns the wmdaId, which identifies the patient in every later call. The patient starts in status NEW and is assigned to you, if your token names a person. A patientId is stored only together with legalTerms true; otherwise the call succeeds without it.
     */
    post: operations['createPatient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/patients/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Change the search status of a patient
     * @description Moves a patient to another status of the life cycle. STP needs a changeReason. A move that the life cycle does not have is refused with 409, and the answer says which moves there are. PRE cannot be reached from NEW by this call; the first search leads there.
     */
    put: operations['updatePatientStatus']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/patients/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List patients
     * @description Lists patients of your organisation, the last viewed first. Listing is not a view and changes nothing.
     */
    get: operations['listPatients']
    put?: never
    /**
     * List patients, with the filters in a body
     * @description The same list with the same filters, sent as a body. Use it to look for a patientId, which then appears in no address and no log.
     */
    post: operations['searchPatientList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/searches': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Request a search
     * @description Requests a search for a patient. It waits for a match engine and runs once; in status ACT it is queued again every 24 hours, and in every status but STP after an update of hla, ethnicity or poolCountryCode. A patient in NEW moves to PRE with it; other statuses stay. The typing must have A, B and DRB1, and the patient must not be stopped. Requesting a search counts as a view of the patient.
     */
    post: operations['requestSearch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/searches/{searchId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Retrieve a search
     * @description Gives a search with its state and what it found. This counts as a view of the patient.
     */
    get: operations['retrieveSearch']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/search-leases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Take waiting searches, as a match engine
     * @description Gives a match engine searches that wait for it, those first that wait longest, and leases each to it for 15 minutes. No search is leased twice at a time. A lease that is not answered in time goes back into the queue. The token must be that of a machine; the engine gets the searches of the token's organisation.
     */
    post: operations['leaseSearches']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/searches/{searchId}/results': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Deliver the results of a search, as a match engine
     * @description Delivers what a leased search found, or the error that it met. Results that come too late are refused with 409 and nothing is stored: when the lease has run out, when the search was queued again because the patient changed, and when the patient was stopped. Delivering again under a lease that was answered changes nothing and answers 204. The token must be that of a machine.
     */
    put: operations['recordSearchResults']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v4/lims/patients': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Register a patient of the laboratory
     * @description Registers a patient of your organisation and assigns two identifiers: the ID, to which a case links as MCID, and the patientMRN, which is the key in addresses. The body is the block that cases take as patient.
     */
    post: operations['createLimsPatient']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v4/lims/patients/{patientMRN}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Retrieve a patient of the laboratory
     * @description Gives the whole record of one patient. Of a social security number only the last four digits are shown, unless your token has the scope lims:ssn.
     */
    get: operations['retrieveLimsPatient']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change a patient of the laboratory
     * @description Applies a JSON Merge Patch (RFC 7396) to the record, whichever of the two media types it is sent as. What is left out stays, objects are merged member by member, a list replaces the stored list, and null removes a member. contact, address, medicationIDs and insurances cannot be removed. If the result would not satisfy the contract, nothing is changed. Of a social security number only the last four digits are shown in the answer, unless your token has the scope lims:ssn.
     */
    patch: operations['updateLimsPatient']
    trace?: never
  }
  '/api/v4/lims/cases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Open a case
     * @description Opens a case. patient is either the whole block, which the case keeps as its own casePatient and which touches no patient record, or a link to a registered patient, {"MCID": n}, which attaches the patient and changes nothing in it. Everything else of the case is kept as it is sent.
     */
    post: operations['createLimsCase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v4/lims/cases/{caseID}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Retrieve a case
     * @description Gives a case as it was sent, with its patient: the link as patient, or the block as casePatient. Of a social security number only the last four digits are shown, unless your token has the scope lims:ssn.
     */
    get: operations['retrieveLimsCase']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /**
     * @description Identifier of the patient, assigned by this service at registration. It is unique across all organisations, is never given to another patient, and identifies the patient in every later call. It does not prove that the same person is not registered a second time under another wmdaId.
     * @example 123456
     */
    WmdaId: number
    /**
     * @description Identifier of the patient in your own organisation, for screens and documents. It should be unique worldwide and should start with the issuing organisation number (ION) of the registering registry, followed by the local identifier; neither is enforced. Never send the name of a person. It is stored only when legalTerms is true, and once stored it cannot be changed.
     * @example 69391234P
     */
    PatientId: string | null
    /**
     * @description Where the patient stands in the life cycle of a search.
     * @example NEW
     * @enum {string}
     */
    PatientStatus: 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP'
    /**
     * @description One typed value without the name of its locus: an allele of two to four fields with an optional expression suffix (01:01, 24:09N, 01:01:01:01), a G or P group (01:01:01G, 01:01P), a value of which only the first field is known (44:XX), a multiple allele code (01:ANDKJ), or NEW for a value that the nomenclature does not have yet. Lists of alleles are not accepted; use a multiple allele code.
     * @example 02:01
     */
    HlaValue: string
    /**
     * @description The second value of the locus, in the forms of the first. Leave it out, or send null, where the patient is homozygous or the second value is not typed.
     * @example 24:02
     */
    HlaSecondValue: string | null
    /**
     * @description The typing of one locus.
     * @example {
     *       "field1": "02:01",
     *       "field2": "24:02"
     *     }
     */
    HlaLocus: {
      field1: components['schemas']['HlaValue']
      field2?: components['schemas']['HlaSecondValue']
    }
    /**
     * @description One typed value of DRB3, DRB4 or DRB5, in the forms of the other loci. Only here two more values are accepted: XXXX says that the gene is present and not known further, NNNN that it was looked for and is absent.
     * @example NNNN
     */
    HlaDrb345Value: string
    /**
     * @description The second value of DRB3, DRB4 or DRB5, in the forms of the first. Leave it out, or send null, where there is none.
     * @example 01:01
     */
    HlaDrb345SecondValue: string | null
    /**
     * @description The typing of DRB3, DRB4 or DRB5. These genes are absent in some people, therefore XXXX and NNNN are accepted here and nowhere else.
     * @example {
     *       "field1": "NNNN"
     *     }
     */
    HlaDrb345Locus: {
      field1: components['schemas']['HlaDrb345Value']
      field2?: components['schemas']['HlaDrb345SecondValue']
    }
    /**
     * @description The HLA typing of the patient: one member per typed locus, at least one. Loci that are not typed are left out. A change refreshes the patient's searches. A search needs A, B and DRB1.
     * @example {
     *       "a": {
     *         "field1": "02:01",
     *         "field2": "24:02"
     *       },
     *       "b": {
     *         "field1": "07:02",
     *         "field2": "44:XX"
     *       },
     *       "drb1": {
     *         "field1": "04:01",
     *         "field2": "15:01"
     *       }
     *     }
     */
    Hla: {
      a?: components['schemas']['HlaLocus']
      b?: components['schemas']['HlaLocus']
      c?: components['schemas']['HlaLocus']
      drb1?: components['schemas']['HlaLocus']
      drb3?: components['schemas']['HlaDrb345Locus']
      drb4?: components['schemas']['HlaDrb345Locus']
      drb5?: components['schemas']['HlaDrb345Locus']
      dqa1?: components['schemas']['HlaLocus']
      dqb1?: components['schemas']['HlaLocus']
      dpa1?: components['schemas']['HlaLocus']
      dpb1?: components['schemas']['HlaLocus']
    }
    /**
     * @description Cytomegalovirus status of the patient. Source: EMDIS data dictionary, P_CMV.
     * @example N
     * @enum {string|null}
     */
    CmvStatus: 'P' | 'N' | null
    /**
     * @description Infectious disease markers of the patient as stored; null where nothing was sent.
     * @example {
     *       "cmvStatus": "N"
     *     }
     */
    IdmRecord: {
      cmvStatus: components['schemas']['CmvStatus']
    }
    /**
     * Format: date
     * @description The day on which the patient was born. It may lie in the future, for a patient who is not born yet.
     * @example 1961-05-27
     */
    DateOfBirth: string | null
    /**
     * @description Diagnosis that leads to the transplantation. Source: EMDIS data dictionary, P_DIAG.
     * @example AML
     * @enum {string|null}
     */
    DiagnosisCode:
      | 'AML'
      | 'ALL'
      | 'CML'
      | 'OL'
      | 'MDS'
      | 'NHL'
      | 'HL'
      | 'PCD'
      | 'OM'
      | 'HIS'
      | 'IEA'
      | 'IIS'
      | 'IMD'
      | 'IPA'
      | 'SAA'
      | 'OND'
      | null
    /**
     * @description The diagnosis in words. Meant for the codes OL, OM and OND, accepted with every code. Do not write anything here that identifies the patient.
     * @example Synthetic diagnosis text
     */
    DiagnosisText: string | null
    /**
     * Format: date
     * @description The day of the diagnosis.
     * @example 2025-11-03
     */
    DiagnosisDate: string | null
    /**
     * @description The diagnosis as stored; null where nothing was sent.
     * @example {
     *       "diagnosisCode": "AML",
     *       "diagnosisText": null,
     *       "diagnosisDate": "2025-11-03"
     *     }
     */
    DiagnosisRecord: {
      diagnosisCode: components['schemas']['DiagnosisCode']
      diagnosisText: components['schemas']['DiagnosisText']
      diagnosisDate: components['schemas']['DiagnosisDate']
    }
    /**
     * @description Phase of the patient's disease at the time of the request. For remissions, relapses and chronic phases the digit counts which one it is; 0 means that the number is not known. Codes and meanings: EMDIS data dictionary, P_DIS_PHA.
     * @example C1
     * @enum {string|null}
     */
    DiseasePhase:
      | 'PF'
      | 'PI'
      | 'AP'
      | 'BC'
      | 'AD'
      | 'SD'
      | 'RD'
      | 'NA'
      | 'C0'
      | 'C1'
      | 'C2'
      | 'C3'
      | 'C4'
      | 'C5'
      | 'C6'
      | 'C7'
      | 'C8'
      | 'C9'
      | 'P0'
      | 'P1'
      | 'P2'
      | 'P3'
      | 'P4'
      | 'P5'
      | 'P6'
      | 'P7'
      | 'P8'
      | 'P9'
      | 'R0'
      | 'R1'
      | 'R2'
      | 'R3'
      | 'R4'
      | 'R5'
      | 'R6'
      | 'R7'
      | 'R8'
      | 'R9'
      | 'N0'
      | 'N1'
      | 'N2'
      | 'N3'
      | 'N4'
      | 'N5'
      | 'N6'
      | 'N7'
      | 'N8'
      | 'N9'
      | null
    /**
     * @description Ethnic group of the patient. The two-letter forms AF, AS, CA and HI say that the region is not specified. A change refreshes the patient's searches. Codes and meanings: WMDA data dictionary, ETHN.
     * @example CAEU
     * @enum {string|null}
     */
    Ethnicity:
      | 'UK'
      | 'AF'
      | 'AS'
      | 'CA'
      | 'HI'
      | 'AFNA'
      | 'AFSS'
      | 'ASSW'
      | 'ASSO'
      | 'ASCE'
      | 'ASSE'
      | 'ASNE'
      | 'ASOC'
      | 'CAEU'
      | 'CAER'
      | 'CANA'
      | 'CAAU'
      | 'HICA'
      | 'HISA'
      | 'MX'
      | 'OT'
      | null
    /**
     * @description The country where the patient is, as an ISO 3166-1 alpha-2 code in capitals. A change refreshes the patient's searches.
     * @example NL
     */
    PoolCountryCode: string | null
    /**
     * @description Identifier of the centre that will transplant.
     * @example TC-TEST-1
     */
    TransplantCentreId: string | null
    /**
     * @description ABO blood group of the patient. O is the letter, not the digit zero. Source: EMDIS data dictionary, P_ABO.
     * @example A
     * @enum {string|null}
     */
    Abo: 'A' | 'B' | 'O' | 'AB' | null
    /**
     * @description Rhesus factor of the patient. The signs + and - are not accepted. Source: EMDIS data dictionary, P_ABO, whose suffix this service keeps in a field of its own.
     * @example P
     * @enum {string|null}
     */
    Rhesus: 'P' | 'N' | null
    /**
     * @description Body weight in kilograms.
     * @example 76
     */
    Weight: number | null
    /**
     * @description Sex of the patient. Source: EMDIS data dictionary, P_SEX.
     * @example F
     * @enum {string|null}
     */
    Sex: 'M' | 'F' | null
    /**
     * @description Whether the terms under which a patientId may be stored are met. Unless it is true, the call succeeds and a patientId that was sent with it is not stored.
     * @default false
     * @example true
     */
    LegalTerms: boolean | null
    /**
     * Format: date-time
     * @description When the record or its status was last changed, in UTC. With lastViewed it tells when a patient without activity can be stopped.
     * @example 2026-01-15T09:30:00.000Z
     */
    LastUpdated: string
    /**
     * Format: date-time
     * @description When somebody last opened this patient, in UTC. Registration counts as a view, listing does not. The patient list is sorted by it.
     * @example 2026-01-15T09:30:00.000Z
     */
    LastViewed: string
    /**
     * @description Username of the person to whom the patient is assigned: the one who registered the patient. Null where a machine registered the patient.
     * @example coordinator@registry.example
     */
    AssignedUserName: string | null
    /** @description A registered patient. Every member is present; what is not known is null. */
    Patient: {
      wmdaId: components['schemas']['WmdaId']
      patientId: components['schemas']['PatientId']
      status: components['schemas']['PatientStatus']
      hla: components['schemas']['Hla']
      idm: components['schemas']['IdmRecord']
      dateOfBirth: components['schemas']['DateOfBirth']
      diagnosis: components['schemas']['DiagnosisRecord']
      diseasePhase: components['schemas']['DiseasePhase']
      ethnicity: components['schemas']['Ethnicity']
      poolCountryCode: components['schemas']['PoolCountryCode']
      transplantCentreId: components['schemas']['TransplantCentreId']
      abo: components['schemas']['Abo']
      rhesus: components['schemas']['Rhesus']
      weight: components['schemas']['Weight']
      sex: components['schemas']['Sex']
      legalTerms: components['schemas']['LegalTerms']
      lastUpdated: components['schemas']['LastUpdated']
      lastViewed: components['schemas']['LastViewed']
      assignedUserName: components['schemas']['AssignedUserName']
    }
    /**
     * @description The kind of the problem, as an address below the server's own. Programs decide by it; people can open it and read what it means.
     * @example /problems/invalid-request
     * @enum {string}
     */
    ProblemType:
      | '/problems/invalid-request'
      | '/problems/malformed-json'
      | '/problems/unauthenticated'
      | '/problems/insufficient-scope'
      | '/problems/not-found'
      | '/problems/patient-not-found'
      | '/problems/case-not-found'
      | '/problems/machine-required'
      | '/problems/search-not-found'
      | '/problems/method-not-allowed'
      | '/problems/transition-not-allowed'
      | '/problems/patient-stopped'
      | '/problems/hla-incomplete'
      | '/problems/search-ended'
      | '/problems/lease-not-valid'
      | '/problems/patient-id-already-set'
      | '/problems/idempotency-key-reused'
      | '/problems/precondition-failed'
      | '/problems/content-too-large'
      | '/problems/unsupported-media-type'
      | '/problems/internal-error'
      | '/problems/unavailable'
      | '/problems/malformed-request'
      | '/problems/request-timeout'
      | '/problems/expectation-failed'
      | '/problems/header-fields-too-large'
    /**
     * @description What is wrong with one place of the request, for programs.
     * @example not-in-list
     * @enum {string}
     */
    ErrorCode:
      | 'required'
      | 'unknown-member'
      | 'unknown-parameter'
      | 'repeated-parameter'
      | 'wrong-type'
      | 'not-in-list'
      | 'wrong-form'
      | 'too-short'
      | 'too-long'
      | 'too-small'
      | 'too-large'
      | 'too-few'
      | 'too-many'
      | 'duplicate'
      | 'needs-username'
      | 'not-accepted'
      | 'not-alone'
      | 'neither-form'
      | 'too-deep'
    /**
     * @description One mistake in a request. It has a pointer into the body, or the name of a parameter or header.
     * @example {
     *       "pointer": "#/abo",
     *       "code": "not-in-list",
     *       "detail": "`abo` must be one of: A, B, O, AB, null.",
     *       "fix": "Send one of the listed values."
     *     }
     */
    RequestError: {
      /**
       * @description Where in the body the mistake is, as a JSON Pointer in the form of a URI fragment (RFC 6901).
       * @example #/hla/a/field1
       */
      pointer?: string
      /**
       * @description The parameter of the address that is wrong, in its path or its query.
       * @example limit
       */
      parameter?: string
      /**
       * @description The request header that is wrong.
       * @example If-Match
       */
      header?: string
      code: components['schemas']['ErrorCode']
      /**
       * @description The mistake in a sentence. It never repeats the value that was sent.
       * @example `abo` must be one of: A, B, O, AB, null.
       */
      detail: string
      /**
       * @description What would be accepted here, where that can be said.
       * @example Send one of the listed values.
       */
      fix?: string
    }
    /**
     * @description A locus of the HLA typing, named as the member of hla.
     * @example drb1
     * @enum {string}
     */
    LocusName: 'a' | 'b' | 'c' | 'drb1' | 'drb3' | 'drb4' | 'drb5' | 'dqa1' | 'dqb1' | 'dpa1' | 'dpb1'
    /** @description Why a request was refused, as problem details (RFC 9457). It never contains a value of a patient. */
    Problem: {
      type: components['schemas']['ProblemType']
      /**
       * @description The kind of the problem in a few words; always the same for a type.
       * @example Invalid request
       */
      title: string
      /**
       * @description The HTTP status of this answer.
       * @example 400
       */
      status: number
      /**
       * @description What is wrong with this request and what to do about it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this one answer. The operator finds it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      /**
       * @description Every mistake in the request, at most 100. Present when type is /problems/invalid-request.
       * @example [
       *       {
       *         "pointer": "#/abo",
       *         "code": "not-in-list",
       *         "detail": "`abo` must be one of: A, B, O, AB, null.",
       *         "fix": "Send one of the listed values."
       *       }
       *     ]
       */
      errors?: components['schemas']['RequestError'][]
      from?: components['schemas']['PatientStatus']
      to?: components['schemas']['PatientStatus']
      /**
       * @description The statuses that can be asked for from the present one. Present when type is /problems/transition-not-allowed.
       * @example [
       *       "STP"
       *     ]
       */
      allowed?: components['schemas']['PatientStatus'][]
      /**
       * @description The loci that are not typed. Present when type is /problems/hla-incomplete.
       * @example [
       *       "drb1"
       *     ]
       */
      missing?: components['schemas']['LocusName'][]
    }
    /**
     * @description Infectious disease markers of the patient.
     * @example {
     *       "cmvStatus": "N"
     *     }
     */
    Idm: {
      cmvStatus?: components['schemas']['CmvStatus']
    }
    /**
     * @description The diagnosis that leads to the transplantation.
     * @example {
     *       "diagnosisCode": "AML",
     *       "diagnosisText": null,
     *       "diagnosisDate": "2025-11-03"
     *     }
     */
    Diagnosis: {
      diagnosisCode?: components['schemas']['DiagnosisCode']
      diagnosisText?: components['schemas']['DiagnosisText']
      diagnosisDate?: components['schemas']['DiagnosisDate']
    }
    /**
     * @description The whole record of a registered patient. It replaces what is stored: a member that is left out becomes null. Only patientId stays when it is left out.
     * @example {
     *       "wmdaId": 123456,
     *       "hla": {
     *         "a": {
     *           "field1": "02:01"
     *         }
     *       }
     *     }
     */
    UpdatePatientRequest: {
      wmdaId: components['schemas']['WmdaId']
      patientId?: components['schemas']['PatientId']
      hla: components['schemas']['Hla']
      idm?: components['schemas']['Idm']
      dateOfBirth?: components['schemas']['DateOfBirth']
      diagnosis?: components['schemas']['Diagnosis']
      diseasePhase?: components['schemas']['DiseasePhase']
      ethnicity?: components['schemas']['Ethnicity']
      poolCountryCode?: components['schemas']['PoolCountryCode']
      transplantCentreId?: components['schemas']['TransplantCentreId']
      abo?: components['schemas']['Abo']
      rhesus?: components['schemas']['Rhesus']
      weight?: components['schemas']['Weight']
      sex?: components['schemas']['Sex']
      legalTerms?: components['schemas']['LegalTerms']
    }
    /**
     * @description A patient to register. Only the HLA typing is required.
     * @example {
     *       "hla": {
     *         "a": {
     *           "field1": "02:01"
     *         }
     *       }
     *     }
     */
    CreatePatientRequest: {
      patientId?: components['schemas']['PatientId']
      hla: components['schemas']['Hla']
      idm?: components['schemas']['Idm']
      dateOfBirth?: components['schemas']['DateOfBirth']
      diagnosis?: components['schemas']['Diagnosis']
      diseasePhase?: components['schemas']['DiseasePhase']
      ethnicity?: components['schemas']['Ethnicity']
      poolCountryCode?: components['schemas']['PoolCountryCode']
      transplantCentreId?: components['schemas']['TransplantCentreId']
      abo?: components['schemas']['Abo']
      rhesus?: components['schemas']['Rhesus']
      weight?: components['schemas']['Weight']
      sex?: components['schemas']['Sex']
      legalTerms?: components['schemas']['LegalTerms']
    }
    /** @description The identifier that was assigned to the new patient. */
    PatientRegistration: {
      wmdaId: components['schemas']['WmdaId']
    }
    /**
     * @description Why the status changes, or null where no reason is given. The codes are those of ChangeReason.
     * @example GCC
     * @enum {string|null}
     */
    NullableChangeReason:
      | 'ATX'
      | 'RMT'
      | 'UMT'
      | 'RCT'
      | 'UCT'
      | 'RPT'
      | 'UPT'
      | 'GCC'
      | 'BCC'
      | 'PDC'
      | 'PAT'
      | 'PPR'
      | 'ICH'
      | 'FND'
      | 'NDF'
      | 'NPH'
      | 'NML'
      | 'RCM'
      | 'OTH'
      | 'UNK'
      | null
    /**
     * @description Moves a patient to a status other than STP. A reason may be given.
     * @example {
     *       "wmdaId": 123456,
     *       "newStatus": "ACT"
     *     }
     */
    ChangePatientStatusRequest: {
      wmdaId: components['schemas']['WmdaId']
      /**
       * @description The status to move to. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      newStatus: 'SUS' | 'PRE' | 'ACT'
      changeReason?: components['schemas']['NullableChangeReason']
    }
    /**
     * @description Why the status changes. The list is the published EMDIS list of 20 reasons (REASON_CHNG). The source documents speak of 21; the missing code is not public and is not accepted here.
     * @example UPT
     * @enum {string}
     */
    ChangeReason:
      | 'ATX'
      | 'RMT'
      | 'UMT'
      | 'RCT'
      | 'UCT'
      | 'RPT'
      | 'UPT'
      | 'GCC'
      | 'BCC'
      | 'PDC'
      | 'PAT'
      | 'PPR'
      | 'ICH'
      | 'FND'
      | 'NDF'
      | 'NPH'
      | 'NML'
      | 'RCM'
      | 'OTH'
      | 'UNK'
    /**
     * @description Stops the searches of a patient. The reason is mandatory.
     * @example {
     *       "wmdaId": 123456,
     *       "newStatus": "STP",
     *       "changeReason": "UPT"
     *     }
     */
    StopPatientRequest: {
      wmdaId: components['schemas']['WmdaId']
      /**
       * @description STP stops the patient. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      newStatus: 'STP'
      changeReason: components['schemas']['ChangeReason']
    }
    /**
     * @description The status that a patient shall have. newStatus decides which form is meant: STP demands a reason, the others take one. Which moves are allowed from which status stands in the life cycle table.
     * @example {
     *       "wmdaId": 123456,
     *       "newStatus": "STP",
     *       "changeReason": "UPT"
     *     }
     */
    UpdatePatientStatusRequest:
      | components['schemas']['StopPatientRequest']
      | components['schemas']['ChangePatientStatusRequest']
    /**
     * @description Status that a person or a system can ask for. NEW is not among them: only the registration of a patient leads there.
     * @example ACT
     * @enum {string}
     */
    NewStatus: 'SUS' | 'PRE' | 'ACT' | 'STP'
    /** @description The status of the patient after the call, and the reason as it was sent. */
    PatientStatusUpdate: {
      wmdaId: components['schemas']['WmdaId']
      status: components['schemas']['NewStatus']
      changeReason: components['schemas']['NullableChangeReason']
    }
    /**
     * @description Which part of the list this is.
     * @example {
     *       "limit": 100,
     *       "offset": 0,
     *       "totalCount": 3
     *     }
     */
    Paging: {
      /**
       * @description The limit that was applied.
       * @example 100
       */
      limit: number
      /**
       * @description The offset that was applied.
       * @example 0
       */
      offset: number
      /**
       * @description How many patients match, on all pages together.
       * @example 3
       */
      totalCount: number
    }
    /**
     * @description Identifier of a search, assigned by this service.
     * @example 4711
     */
    SearchId: number
    /**
     * @description The match engine that runs the search.
     * @example 2
     * @enum {integer}
     */
    MatchEngine: 2 | 3
    /**
     * @description What is searched for.
     * @example DR
     * @enum {string}
     */
    SearchType: 'DR' | 'CB'
    /**
     * @description How many mismatches a result may have in all.
     * @default 0
     * @example 0
     */
    OverallMismatches: number
    /**
     * @description Where a search stands.
     * @example QUEUED
     * @enum {string}
     */
    SearchState: 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'ENDED'
    /**
     * @description The result in a few words.
     * @example 12 potential donors
     */
    SummaryText: string
    /**
     * @description How many matches the engine found.
     * @example {
     *       "potentialDonors": 12,
     *       "potentialCordBloodUnits": 0
     *     }
     */
    SearchCounts: {
      /**
       * @description How many adult donors.
       * @example 12
       */
      potentialDonors: number
      /**
       * @description How many cord blood units.
       * @example 0
       */
      potentialCordBloodUnits: number
    }
    /**
     * @description What the last run that succeeded found, or null while there is nothing, or nothing any more.
     * @example {
     *       "summaryText": "12 potential donors",
     *       "counts": {
     *         "potentialDonors": 12,
     *         "potentialCordBloodUnits": 0
     *       }
     *     }
     */
    SearchSummary: {
      summaryText: components['schemas']['SummaryText']
      counts: components['schemas']['SearchCounts']
    } | null
    /**
     * Format: date-time
     * @description When the state of the search last changed, in UTC.
     * @example 2026-01-15T09:30:00.000Z
     */
    SearchLastUpdated: string
    /**
     * @description A search that was requested for the patient.
     * @example {
     *       "searchId": 4711,
     *       "matchEngine": 2,
     *       "searchType": "DR",
     *       "overallMismatches": 0,
     *       "state": "QUEUED",
     *       "summary": null,
     *       "lastUpdated": "2026-01-15T09:30:00.000Z"
     *     }
     */
    PatientSearch: {
      searchId: components['schemas']['SearchId']
      matchEngine: components['schemas']['MatchEngine']
      searchType: components['schemas']['SearchType']
      overallMismatches: components['schemas']['OverallMismatches']
      state: components['schemas']['SearchState']
      summary: components['schemas']['SearchSummary']
      lastUpdated: components['schemas']['SearchLastUpdated']
    }
    /**
     * @description What the list tells about a patient. Every member is present; what is not known is null.
     * @example {
     *       "wmdaId": 123456,
     *       "patientId": null,
     *       "status": "NEW",
     *       "dateOfBirth": "1961-05-27",
     *       "ethnicity": null,
     *       "lastUpdated": "2026-01-15T09:30:00.000Z",
     *       "lastViewed": "2026-01-15T09:30:00.000Z",
     *       "assignedUserName": null,
     *       "requests": []
     *     }
     */
    PatientListItem: {
      wmdaId: components['schemas']['WmdaId']
      patientId: components['schemas']['PatientId']
      status: components['schemas']['PatientStatus']
      dateOfBirth: components['schemas']['DateOfBirth']
      ethnicity: components['schemas']['Ethnicity']
      lastUpdated: components['schemas']['LastUpdated']
      lastViewed: components['schemas']['LastViewed']
      assignedUserName: components['schemas']['AssignedUserName']
      /**
       * @description The searches that were requested for the patient, oldest first, at most the first thousand.
       * @example []
       */
      requests: components['schemas']['PatientSearch'][]
    }
    /** @description One page of the patients of your organisation, the last viewed first. */
    PatientList: {
      paging: components['schemas']['Paging']
      /**
       * @description The patients of this page, sorted by lastViewed, newest first; patients that were viewed at the same moment are sorted by wmdaId, lowest first.
       * @example []
       */
      patients: components['schemas']['PatientListItem'][]
    }
    /**
     * @description Which patients to list. Every member is optional; null means the same as leaving it out.
     * @example {
     *       "status": [
     *         "ACT",
     *         "NEW"
     *       ]
     *     }
     */
    ListPatientsRequest: {
      /**
       * @description The largest number of patients in the answer.
       * @default 100
       * @example 250
       */
      limit?: number | null
      /**
       * @description Position of the first patient in the answer, counted from 0. It is not a page number.
       * @default 0
       * @example 0
       */
      offset?: number | null
      /**
       * @description The statuses that the patients may have. Without it, patients of every status are listed.
       * @example [
       *       "ACT",
       *       "NEW"
       *     ]
       */
      status?: components['schemas']['PatientStatus'][] | null
      /**
       * @description Whether only patients that are assigned to you are listed. It needs a token with a username; the token of a machine gets a 400.
       * @default false
       * @example true
       */
      onlyMyPatients?: boolean | null
      /**
       * @description Only patients with exactly this patientId. In a body it stays out of addresses and logs.
       * @example 69391234P
       */
      patientId?: string | null
    }
    /**
     * @description Whether cord blood units are compared at low resolution for A and B and at high resolution for DRB1.
     * @default false
     * @example false
     */
    CbuResolution: boolean | null
    /**
     * @description Whether only donors and cord blood units of your own organisation are searched.
     * @default false
     * @example false
     */
    SearchOnlyOwnIon: boolean | null
    /**
     * @description The loci that the match engine shall consider. Without it, or with null, the engine considers those that it considers by itself.
     * @example [
     *       "a",
     *       "b",
     *       "drb1"
     *     ]
     */
    LociToBeConsidered: components['schemas']['LocusName'][] | null
    /**
     * @description A search to request for a patient.
     * @example {
     *       "wmdaId": 123456,
     *       "matchEngine": 2,
     *       "searchType": "DR"
     *     }
     */
    RequestSearchRequest: {
      wmdaId: components['schemas']['WmdaId']
      matchEngine: components['schemas']['MatchEngine']
      searchType: components['schemas']['SearchType']
      overallMismatches?: components['schemas']['OverallMismatches']
      isCbuAbLowDrb1HighResolution?: components['schemas']['CbuResolution']
      searchOnlyOwnIon?: components['schemas']['SearchOnlyOwnIon']
      lociToBeConsidered?: components['schemas']['LociToBeConsidered']
    }
    /** @description The identifier that was assigned to the new search. */
    SearchRegistration: {
      searchId: components['schemas']['SearchId']
    }
    /**
     * @description What went wrong, in a sentence of the match engine. It must not contain a value of a patient.
     * @example The search graph was not available.
     */
    EngineError: string
    /**
     * @description What the match engine reported when the last run failed; null otherwise.
     * @example {
     *       "message": "The search graph was not available."
     *     }
     */
    SearchError: {
      message: components['schemas']['EngineError']
    } | null
    /**
     * Format: date-time
     * @description When the search was requested, in UTC.
     * @example 2026-01-15T09:30:00.000Z
     */
    RequestedAt: string
    /**
     * Format: date-time
     * @description When a match engine last delivered results or an error, in UTC; null while none has.
     * @example 2026-01-15T09:30:00.000Z
     */
    FinishedAt: string | null
    /** @description A search as it stands. Every member is present. */
    Search: {
      searchId: components['schemas']['SearchId']
      wmdaId: components['schemas']['WmdaId']
      matchEngine: components['schemas']['MatchEngine']
      searchType: components['schemas']['SearchType']
      overallMismatches: components['schemas']['OverallMismatches']
      isCbuAbLowDrb1HighResolution: components['schemas']['CbuResolution']
      searchOnlyOwnIon: components['schemas']['SearchOnlyOwnIon']
      lociToBeConsidered: components['schemas']['LociToBeConsidered']
      state: components['schemas']['SearchState']
      summary: components['schemas']['SearchSummary']
      error: components['schemas']['SearchError']
      requestedAt: components['schemas']['RequestedAt']
      finishedAt: components['schemas']['FinishedAt']
      lastUpdated: components['schemas']['SearchLastUpdated']
    }
    /**
     * @description How much work a match engine wants to take.
     * @example {
     *       "matchEngine": 2,
     *       "count": 10
     *     }
     */
    LeaseSearchesRequest: {
      matchEngine: components['schemas']['MatchEngine']
      /**
       * @description How many searches at most.
       * @default 1
       * @example 10
       */
      count?: number
    }
    /**
     * @description Identifies this lease of the search. Results must name it.
     * @example 00000000-0000-4000-8000-000000000001
     */
    LeaseId: string
    /**
     * Format: date-time
     * @description When the lease ends, in UTC. Results that arrive then or later are refused.
     * @example 2026-01-15T09:30:00.000Z
     */
    LeaseExpiresAt: string
    /**
     * @description A search that a match engine has taken: what is to be searched, and what of the patient a match depends on. Nothing in it names the patient.
     * @example {
     *       "searchId": 4711,
     *       "leaseId": "00000000-0000-4000-8000-000000000001",
     *       "expiresAt": "2026-01-15T09:45:00.000Z",
     *       "searchType": "DR",
     *       "overallMismatches": 0,
     *       "isCbuAbLowDrb1HighResolution": false,
     *       "searchOnlyOwnIon": false,
     *       "lociToBeConsidered": null,
     *       "hla": {
     *         "a": {
     *           "field1": "02:01"
     *         },
     *         "b": {
     *           "field1": "07:02"
     *         },
     *         "drb1": {
     *           "field1": "15:01"
     *         }
     *       },
     *       "ethnicity": null,
     *       "poolCountryCode": null
     *     }
     */
    LeasedSearch: {
      searchId: components['schemas']['SearchId']
      leaseId: components['schemas']['LeaseId']
      expiresAt: components['schemas']['LeaseExpiresAt']
      searchType: components['schemas']['SearchType']
      overallMismatches: components['schemas']['OverallMismatches']
      isCbuAbLowDrb1HighResolution: components['schemas']['CbuResolution']
      searchOnlyOwnIon: components['schemas']['SearchOnlyOwnIon']
      lociToBeConsidered: components['schemas']['LociToBeConsidered']
      hla: components['schemas']['Hla']
      ethnicity: components['schemas']['Ethnicity']
      poolCountryCode: components['schemas']['PoolCountryCode']
    }
    /** @description The searches that the match engine has taken, those that wait longest first; none while nothing waits. */
    SearchLeases: {
      /**
       * @description The leased searches.
       * @example []
       */
      searches: components['schemas']['LeasedSearch'][]
    }
    /**
     * @description The search has run. Earlier results are replaced.
     * @example {
     *       "leaseId": "00000000-0000-4000-8000-000000000001",
     *       "outcome": "FINISHED",
     *       "summaryText": "12 potential donors",
     *       "counts": {
     *         "potentialDonors": 12,
     *         "potentialCordBloodUnits": 0
     *       }
     *     }
     */
    DeliveredResults: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description FINISHED says that the search has run. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      outcome: 'FINISHED'
      summaryText: components['schemas']['SummaryText']
      counts: components['schemas']['SearchCounts']
    }
    /**
     * @description The search could not be run. Earlier results stay.
     * @example {
     *       "leaseId": "00000000-0000-4000-8000-000000000001",
     *       "outcome": "FAILED",
     *       "message": "The search graph was not available."
     *     }
     */
    DeliveredError: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description FAILED says that the search could not be run. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      outcome: 'FAILED'
      message: components['schemas']['EngineError']
    }
    /**
     * @description What the match engine delivers for a lease. outcome decides which form is meant.
     * @example {
     *       "leaseId": "00000000-0000-4000-8000-000000000001",
     *       "outcome": "FAILED",
     *       "message": "The search graph was not available."
     *     }
     */
    RecordSearchResultsRequest:
      | components['schemas']['DeliveredResults']
      | components['schemas']['DeliveredError']
    /**
     * @description Identifier of the payer in the LIMS. Both a number and a text are accepted and kept as they are sent.
     * @example 1234
     */
    PayerMcid: number | string
    /**
     * @description Who pays. Members that are not named here are kept as they are sent.
     * @example {
     *       "MCID": 1234
     *     }
     */
    Payer: {
      MCID?: components['schemas']['PayerMcid']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Title before the name. May be empty.
     * @example Dr
     */
    NamePrefix: string | null
    /**
     * @description First name. May be empty.
     * @example TEST
     */
    FirstName: string | null
    /**
     * @description Middle name or names. May be empty.
     * @example
     */
    MiddleName: string | null
    /**
     * @description Last name. May be empty.
     * @example TEST
     */
    LastName: string | null
    /**
     * @description What stands after the name. May be empty.
     * @example
     */
    NameSuffix: string | null
    /**
     * @description Sex, usually M or F. May be empty; other codes are kept as they are sent.
     * @example M
     */
    LimsSex: string | null
    /**
     * @description Date of birth as YYYY-MM-DD. May be empty.
     * @example 1952-01-01
     */
    LimsDateOfBirth: string | null
    /**
     * @description Telephone number in whatever form. May be empty.
     * @example 555-0100
     */
    PhoneNumber: string | null
    /**
     * @description The insured person. Members that are not named here are kept as they are sent.
     * @example {
     *       "firstName": "",
     *       "lastName": "",
     *       "sex": "M"
     *     }
     */
    InsuredContact: {
      prefix?: components['schemas']['NamePrefix']
      firstName?: components['schemas']['FirstName']
      middleName?: components['schemas']['MiddleName']
      lastName?: components['schemas']['LastName']
      suffix?: components['schemas']['NameSuffix']
      sex?: components['schemas']['LimsSex']
      dateOfBirth?: components['schemas']['LimsDateOfBirth']
      homePhone?: components['schemas']['PhoneNumber']
      workPhone?: components['schemas']['PhoneNumber']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Street and house number. May be empty.
     * @example 4115 Tall Trees Ln
     */
    Street: string | null
    /**
     * @description City. May be empty.
     * @example St Augustine
     */
    City: string | null
    /**
     * @description State, usually as two letters. Free text; may be empty.
     * @example FL
     */
    State: string | null
    /**
     * @description Postal code in whatever form. Free text; may be empty.
     * @example 32086-5884
     */
    Zip: string | null
    /**
     * @description Country, usually as two letters of ISO 3166-1. May be empty.
     * @example US
     */
    CountryCode: string | null
    /**
     * @description A postal address. Everything may be empty. Members that are not named here are kept as they are sent.
     * @example {
     *       "street1": "4115 Tall Trees Ln",
     *       "street2": "",
     *       "city": "St Augustine",
     *       "state": "FL",
     *       "zip": "32086-5884",
     *       "countryCode": "US"
     *     }
     */
    LimsAddress: {
      street1?: components['schemas']['Street']
      street2?: components['schemas']['Street']
      city?: components['schemas']['City']
      state?: components['schemas']['State']
      zip?: components['schemas']['Zip']
      countryCode?: components['schemas']['CountryCode']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Number of the member at the payer. May be empty.
     * @example SomeNumber
     */
    MemberNumber: string | null
    /**
     * @description Number of the group at the payer. May be empty.
     * @example SomeNumber
     */
    GroupNumber: string | null
    /**
     * @description One insurance of the patient. Its place in the list is its rank. Members that are not named here are kept as they are sent.
     * @example {
     *       "payer": {
     *         "MCID": 1234
     *       },
     *       "insuredRelationshipID": 12,
     *       "memberNumber": "SomeNumber",
     *       "groupNumber": "SomeNumber"
     *     }
     */
    Insurance: {
      payer?: components['schemas']['Payer']
      /**
       * @description Relationship of the patient to the insured person, a number of the LIMS.
       * @example 12
       */
      insuredRelationshipID?: number | null
      insuredContact?: components['schemas']['InsuredContact']
      insuredAddress?: components['schemas']['LimsAddress']
      memberNumber?: components['schemas']['MemberNumber']
      groupNumber?: components['schemas']['GroupNumber']
    } & {
      [key: string]: unknown
    }
    /**
     * @description The insurances of the patient in the order of their rank: primary, secondary, tertiary, each only if it is used. The same payer may stand more than once.
     * @example []
     */
    Insurances: components['schemas']['Insurance'][]
    /**
     * @description E-mail address. May be empty; its form is not checked.
     * @example test@lab.example
     */
    Email: string | null
    /**
     * @description Social security number, nine digits without hyphens. May be empty. It is never written to a log or into an error. A number whose digits are masked is refused here and wherever else a member of this name is sent.
     * @example 000001234
     */
    SocialSecurityNumber: string | null
    /**
     * @description Who the patient is and how to reach the patient. Everything may be empty. Members that are not named here are kept as they are sent.
     * @example {
     *       "firstName": "TEST",
     *       "lastName": "TEST",
     *       "email": "",
     *       "sex": "M",
     *       "dateOfBirth": "1952-01-01",
     *       "socialSecurityNumber": null
     *     }
     */
    LimsContact: {
      prefix?: components['schemas']['NamePrefix']
      firstName?: components['schemas']['FirstName']
      middleName?: components['schemas']['MiddleName']
      lastName?: components['schemas']['LastName']
      suffix?: components['schemas']['NameSuffix']
      email?: components['schemas']['Email']
      sex?: components['schemas']['LimsSex']
      dateOfBirth?: components['schemas']['LimsDateOfBirth']
      phoneNumber?: components['schemas']['PhoneNumber']
      workPhone?: components['schemas']['PhoneNumber']
      socialSecurityNumber?: components['schemas']['SocialSecurityNumber']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Medications of the patient. The list must be there and may be empty.
     * @example []
     */
    MedicationIds: (number | string)[]
    /**
     * @description The number that the referring partner uses for the patient in its own records. It is kept and given back; it identifies nobody here.
     * @example 11731
     */
    ReferringMedicalRecordNumber: string | null
    /**
     * @description A laboratory patient to register. contact, address, medicationIDs and insurances must be there; inside them everything may be empty.
     * @example {
     *       "insurances": [],
     *       "contact": {
     *         "firstName": "TEST"
     *       },
     *       "address": {
     *         "countryCode": "US"
     *       },
     *       "medicationIDs": []
     *     }
     */
    CreateLimsPatientRequest: {
      insurances: components['schemas']['Insurances']
      contact: components['schemas']['LimsContact']
      address: components['schemas']['LimsAddress']
      medicationIDs: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
      /** @description Remove it. The service assigns the `ID`. */
      ID?: never
      /** @description Remove it. The service assigns the `patientMRN`. */
      patientMRN?: never
      /** @description Remove it. `MCID` links a case to a patient and is not part of a patient that is created or updated. */
      MCID?: never
    }
    /**
     * @description Identifier of a laboratory patient, assigned by this service and unique across all organisations. Answers call it ID, a case links to it as MCID; both are the same number.
     * @example 1032
     */
    Mcid: number
    /**
     * @description Medical record number of a laboratory patient, assigned by this service: P and nine digits. It is the key in addresses.
     * @example P000001032
     */
    PatientMrn: string
    /** @description The identifiers that were assigned to the new patient. */
    LimsPatientRegistration: {
      ID: components['schemas']['Mcid']
      patientMRN: components['schemas']['PatientMrn']
    }
    /**
     * @description Social security number. Only its last four digits are shown, the others as asterisks, unless your token has the scope lims:ssn.
     * @example *****1234
     */
    SocialSecurityNumberRecord: string | null
    /**
     * @description Who the patient is and how to reach the patient, as stored. Members that are not named here are kept as they are sent.
     * @example {
     *       "firstName": "TEST",
     *       "lastName": "TEST",
     *       "socialSecurityNumber": "*****1234"
     *     }
     */
    LimsContactRecord: {
      prefix?: components['schemas']['NamePrefix']
      firstName?: components['schemas']['FirstName']
      middleName?: components['schemas']['MiddleName']
      lastName?: components['schemas']['LastName']
      suffix?: components['schemas']['NameSuffix']
      email?: components['schemas']['Email']
      sex?: components['schemas']['LimsSex']
      dateOfBirth?: components['schemas']['LimsDateOfBirth']
      phoneNumber?: components['schemas']['PhoneNumber']
      workPhone?: components['schemas']['PhoneNumber']
      socialSecurityNumber?: components['schemas']['SocialSecurityNumberRecord']
    } & {
      [key: string]: unknown
    }
    /** @description A laboratory patient as stored. */
    LimsPatient: {
      ID: components['schemas']['Mcid']
      patientMRN: components['schemas']['PatientMrn']
      insurances: components['schemas']['Insurances']
      contact: components['schemas']['LimsContactRecord']
      address: components['schemas']['LimsAddress']
      medicationIDs: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
    }
    /**
     * @description A JSON Merge Patch (RFC 7396) for a laboratory patient. What is left out stays; objects are merged member by member; a list replaces the stored list; null removes a member that may be absent.
     * @example {
     *       "address": {
     *         "street1": "1 Test Street"
     *       }
     *     }
     */
    UpdateLimsPatientRequest: {
      insurances?: components['schemas']['Insurances']
      contact?: components['schemas']['LimsContact']
      address?: components['schemas']['LimsAddress']
      medicationIDs?: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
      /** @description Remove it. The service assigns the `ID`. */
      ID?: never
      /** @description Remove it. The service assigns the `patientMRN`. */
      patientMRN?: never
      /** @description Remove it. `MCID` links a case to a patient and is not part of a patient that is created or updated. */
      MCID?: never
    }
    /**
     * @description The patient as the case shall show it. It is stored on the case as casePatient; no patient record is read or changed. Everything inside may be empty. Members that are not named here are kept as they are sent.
     * @example {
     *       "insurances": [],
     *       "contact": {
     *         "firstName": "TEST"
     *       },
     *       "address": {
     *         "countryCode": "US"
     *       },
     *       "medicationIDs": []
     *     }
     */
    CasePatient: {
      insurances: components['schemas']['Insurances']
      contact: components['schemas']['LimsContact']
      address: components['schemas']['LimsAddress']
      medicationIDs: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
      /** @description A link has `MCID` and no other field. */
      MCID?: never
    } & {
      [key: string]: unknown
    }
    /**
     * @description A link to a registered patient. The patient is attached to the case and nothing in the record changes.
     * @example {
     *       "MCID": 1032
     *     }
     */
    PatientLink: {
      MCID: components['schemas']['Mcid']
    }
    /**
     * @description The patient of the case, in one of two forms. A body with MCID is a link to a registered patient; any other is the block that the case shows.
     * @example {
     *       "MCID": 1032
     *     }
     */
    CasePatientOrLink: Exclusive<components['schemas']['CasePatient'], components['schemas']['PatientLink']>
    /**
     * @description A case to open. Only patient is required. Everything else is kept as it is sent and given back: specimens with their cassettes and slides, stains, diagnoses as ICD-10 codes, the ordering and the referring physician by NPI, the instance of the laboratory, and whatever else a case has. existingPatient and existingPatientMRN, which some clients send, are kept too and link nothing.
     * @example {
     *       "patient": {
     *         "MCID": 1032
     *       }
     *     }
     */
    CreateLimsCaseRequest: {
      patient: components['schemas']['CasePatientOrLink']
      /** @description Remove it. The service assigns the `caseID`. */
      caseID?: never
      /** @description Send the full patient in `patient`. The service fills `casePatient` from it. */
      casePatient?: never
    } & {
      [key: string]: unknown
    }
    /**
     * @description Identifier of a case, assigned by this service.
     * @example 5001
     */
    CaseId: number
    /** @description The identifier that was assigned to the new case. */
    LimsCaseRegistration: {
      caseID: components['schemas']['CaseId']
    }
    /**
     * @description The registered patient that the case is linked to.
     * @example {
     *       "MCID": 1032,
     *       "patientMRN": "P000001032"
     *     }
     */
    LinkedPatient: {
      MCID: components['schemas']['Mcid']
      patientMRN: components['schemas']['PatientMrn']
    }
    /** @description The patient as the case shows it. Members that were sent and are not named here are there too. */
    CasePatientRecord: {
      insurances: components['schemas']['Insurances']
      contact: components['schemas']['LimsContactRecord']
      address: components['schemas']['LimsAddress']
      medicationIDs: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
    } & {
      [key: string]: unknown
    }
    /** @description A case. It has patient if it is linked to a registered patient, and casePatient if a block was sent; never both. Everything else is as it was sent. */
    LimsCase: {
      caseID: components['schemas']['CaseId']
      patient?: components['schemas']['LinkedPatient']
      casePatient?: components['schemas']['CasePatientRecord']
    } & {
      [key: string]: unknown
    }
  }
  responses: {
    /** @description A parameter or a header is not as the contract says. Every mistake is listed. */
    BadParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description There is no valid token. */
    Unauthenticated: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'WWW-Authenticate': components['headers']['WwwAuthenticate']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The token lacks the scope patients:read. */
    NeedsPatientsReadScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        /**
         * @description What the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="patients:read"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No patient of your organisation has this wmdaId. */
    PatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The service met a fault of its own. */
    InternalError: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The service cannot process the request at the moment, for example because its database is busy. Nothing was stored. */
    Unavailable: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body, a parameter or a header is not as the contract says. Every mistake is listed. */
    BadPatient: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The token lacks the scope patients:write. */
    NeedsPatientsWriteScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        /**
         * @description What the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="patients:write"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The present state of the patient forbids the update. */
    UpdateConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The record has changed since the ETag in If-Match was given out. */
    PreconditionFailed: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body has more than 1 MiB. */
    ContentTooLarge: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body has a media type that this operation does not take. */
    UnsupportedMediaType: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The Idempotency-Key was used for another request. */
    RegistrationConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body, a parameter or a header is not as the contract says. Every mistake is listed. */
    BadStatusChange: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The life cycle does not allow this move from the present status. */
    TransitionNotAllowed: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description A parameter is not as the contract says, or the token does not fit the request. */
    BadListParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body is not as the contract says, or the token does not fit the request. */
    BadListRequest: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body or a header is not as the contract says. Every mistake is listed. */
    BadSearch: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The present state of the patient forbids a search, or the Idempotency-Key was used for another request. */
    SearchConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The searchId is not as the contract says. */
    BadSearchId: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No search of your organisation has this searchId. */
    SearchNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body is not as the contract says. Every mistake is listed. */
    BadLeaseRequest: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The token lacks the scope searches:run, or names a person. */
    MachineRequired: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        /** @description What the token lacks (RFC 6750, section 3). */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body or the searchId is not as the contract says. Every mistake is listed. */
    BadResults: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The results came too late. Nothing was stored. */
    ResultsConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body or a header is not as the contract says. Every mistake is listed. */
    BadLimsPatient: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The token lacks the scope lims:write. */
    NeedsLimsWriteScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        /**
         * @description What the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="lims:write"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The patientMRN or a header is not as the contract says. */
    BadMrn: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The token lacks the scope lims:read. */
    NeedsLimsReadScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        /**
         * @description What the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="lims:read"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No patient of your organisation has this patientMRN. */
    LimsPatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The patch, the address or a header is not as the contract says, or its result would not be. Nothing is changed. */
    BadLimsPatch: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body has more than 1 MiB, or the record would have more after the patch. Nothing is changed. */
    LimsPatchTooLarge: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body has a media type that this operation does not take. */
    UnsupportedPatchMediaType: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The body or a header is not as the contract says. Every mistake is listed, for the form of patient that was meant. */
    BadLimsCase: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No patient of your organisation has this MCID. */
    LinkedPatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The caseID is not as the contract says. */
    BadCaseId: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No case of your organisation has this caseID. */
    CaseNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: {
    /**
     * @description Identifier of the patient to retrieve.
     * @example 123456
     */
    WmdaId: components['schemas']['WmdaId']
    /**
     * @description ETags of the record as you have it (RFC 9110). When one of them is the present one, the answer is 304 without a body.
     * @example "1"
     */
    IfNoneMatch: string
    /**
     * @description ETags of the record as you know it (RFC 9110). When none of them is the present one, the call changes nothing and answers 412. Without this header the call is carried out in any case.
     * @example "1"
     */
    IfMatch: string
    /**
     * @description A value of your own choice, new for each record to create, for instance a UUID. Repeating a call with the same key and the same body gives the first answer again and creates nothing twice; the same key with another body is refused with 409. A key is kept for 24 hours, apart for each organisation and each operation; a refused call does not use it up.
     * @example 00000000-0000-4000-8000-000000000042
     */
    IdempotencyKey: string
    /**
     * @description The largest number of patients in the answer.
     * @example 250
     */
    Limit: number
    /**
     * @description Position of the first patient in the answer, counted from 0. It is not a page number.
     * @example 0
     */
    Offset: number
    /**
     * @description The statuses that the patients may have, separated by a vertical bar. Without it, patients of every status are listed.
     * @example [
     *       "ACT",
     *       "NEW"
     *     ]
     */
    Status: components['schemas']['PatientStatus'][]
    /**
     * @description Whether only patients that are assigned to you are listed, true or false. It needs a token with a username; the token of a machine gets a 400.
     * @example true
     */
    OnlyMyPatients: boolean
    /**
     * @description Only patients with exactly this patientId. An address may be kept in places that you do not control; searchPatientList takes the same filter in a body.
     * @example 69391234P
     */
    PatientId: string
    /**
     * @description The searchId that requesting the search gave.
     * @example 4711
     */
    SearchId: components['schemas']['SearchId']
    /**
     * @description The patientMRN that the registration gave.
     * @example P000001032
     */
    PatientMrn: components['schemas']['PatientMrn']
    /**
     * @description The caseID that opening the case gave.
     * @example 5001
     */
    CaseId: components['schemas']['CaseId']
  }
  requestBodies: never
  headers: {
    /**
     * @description Caches must not store the response, because it can be about a patient.
     * @example no-store
     */
    CacheControl: 'no-store'
    /**
     * @description Tells browsers to trust the declared media type.
     * @example nosniff
     */
    ContentTypeOptions: 'nosniff'
    /**
     * @description Identifies this state of the record, for If-Match and If-None-Match. It changes with every update and every change of status. It does not change when somebody only looks at the record, although the lastViewed of a patient does.
     * @example "1"
     */
    ETag: string
    /**
     * @description How to authenticate (RFC 6750).
     * @example Bearer realm="patient-api"
     */
    WwwAuthenticate: string
    /**
     * @description How many seconds to wait before you send the request again (RFC 9110, section 10.2.3).
     * @example 2
     */
    RetryAfter: number
    /**
     * @description Identifies the state of the record after the change, for If-Match and If-None-Match. It changes with every update and every change of status. It does not change when somebody only looks at the record, although the lastViewed of a patient does.
     * @example "2"
     */
    ChangedETag: string
    /**
     * @description Where the new patient can be retrieved.
     * @example /api/v2/patients?wmdaId=100001
     */
    PatientLocation: string
    /**
     * @description Where the new search can be retrieved.
     * @example /api/v2/searches/4711
     */
    SearchLocation: string
    /**
     * @description Where the new patient can be retrieved.
     * @example /api/v4/lims/patients/P000001032
     */
    LimsPatientLocation: string
    /**
     * @description Where the new case can be retrieved.
     * @example /api/v4/lims/cases/5001
     */
    LimsCaseLocation: string
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  retrievePatient: {
    parameters: {
      query: {
        /**
         * @description Identifier of the patient to retrieve.
         * @example 123456
         */
        wmdaId: components['parameters']['WmdaId']
      }
      header?: {
        /**
         * @description ETags of the record as you have it (RFC 9110). When one of them is the present one, the answer is 304 without a body.
         * @example "1"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record of the patient. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Patient']
        }
      }
      /** @description The record is still the one that If-None-Match names. */
      304: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadParameters']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      404: components['responses']['PatientNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  updatePatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description ETags of the record as you know it (RFC 9110). When none of them is the present one, the call changes nothing and answers 412. Without this header the call is carried out in any case.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description The whole new record. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePatientRequest']
      }
    }
    responses: {
      /** @description The record is replaced. */
      204: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ChangedETag']
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadPatient']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      404: components['responses']['PatientNotFound']
      409: components['responses']['UpdateConflict']
      412: components['responses']['PreconditionFailed']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  createPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A value of your own choice, new for each record to create, for instance a UUID. Repeating a call with the same key and the same body gives the first answer again and creates nothing twice; the same key with another body is refused with 409. A key is kept for 24 hours, apart for each organisation and each operation; a refused call does not use it up.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient to register. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePatientRequest']
      }
    }
    responses: {
      /** @description The patient is registered. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          Location: components['headers']['PatientLocation']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientRegistration']
        }
      }
      400: components['responses']['BadPatient']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      409: components['responses']['RegistrationConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  updatePatientStatus: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description ETags of the record as you know it (RFC 9110). When none of them is the present one, the call changes nothing and answers 412. Without this header the call is carried out in any case.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient and the wanted status. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePatientStatusRequest']
      }
    }
    responses: {
      /** @description The patient has the wanted status. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ChangedETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientStatusUpdate']
        }
      }
      400: components['responses']['BadStatusChange']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      404: components['responses']['PatientNotFound']
      409: components['responses']['TransitionNotAllowed']
      412: components['responses']['PreconditionFailed']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  listPatients: {
    parameters: {
      query?: {
        /**
         * @description The largest number of patients in the answer.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position of the first patient in the answer, counted from 0. It is not a page number.
         * @example 0
         */
        offset?: components['parameters']['Offset']
        /**
         * @description The statuses that the patients may have, separated by a vertical bar. Without it, patients of every status are listed.
         * @example [
         *       "ACT",
         *       "NEW"
         *     ]
         */
        status?: components['parameters']['Status']
        /**
         * @description Whether only patients that are assigned to you are listed, true or false. It needs a token with a username; the token of a machine gets a 400.
         * @example true
         */
        onlyMyPatients?: components['parameters']['OnlyMyPatients']
        /**
         * @description Only patients with exactly this patientId. An address may be kept in places that you do not control; searchPatientList takes the same filter in a body.
         * @example 69391234P
         */
        patientId?: components['parameters']['PatientId']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of patients. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientList']
        }
      }
      400: components['responses']['BadListParameters']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  searchPatientList: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description Which patients to list. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ListPatientsRequest']
      }
    }
    responses: {
      /** @description One page of patients. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientList']
        }
      }
      400: components['responses']['BadListRequest']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  requestSearch: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A value of your own choice, new for each record to create, for instance a UUID. Repeating a call with the same key and the same body gives the first answer again and creates nothing twice; the same key with another body is refused with 409. A key is kept for 24 hours, apart for each organisation and each operation; a refused call does not use it up.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The search to request. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestSearchRequest']
      }
    }
    responses: {
      /** @description The search is requested. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          Location: components['headers']['SearchLocation']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SearchRegistration']
        }
      }
      400: components['responses']['BadSearch']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      404: components['responses']['PatientNotFound']
      409: components['responses']['SearchConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  retrieveSearch: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The searchId that requesting the search gave.
         * @example 4711
         */
        searchId: components['parameters']['SearchId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The search. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Search']
        }
      }
      400: components['responses']['BadSearchId']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      404: components['responses']['SearchNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  leaseSearches: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description How much work is wanted. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaseSearchesRequest']
      }
    }
    responses: {
      /** @description The leased searches. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SearchLeases']
        }
      }
      400: components['responses']['BadLeaseRequest']
      401: components['responses']['Unauthenticated']
      403: components['responses']['MachineRequired']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  recordSearchResults: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The searchId that requesting the search gave.
         * @example 4711
         */
        searchId: components['parameters']['SearchId']
      }
      cookie?: never
    }
    /** @description The results, or the error. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSearchResultsRequest']
      }
    }
    responses: {
      /** @description The results are stored. */
      204: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadResults']
      401: components['responses']['Unauthenticated']
      403: components['responses']['MachineRequired']
      404: components['responses']['SearchNotFound']
      409: components['responses']['ResultsConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  createLimsPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A value of your own choice, new for each record to create, for instance a UUID. Repeating a call with the same key and the same body gives the first answer again and creates nothing twice; the same key with another body is refused with 409. A key is kept for 24 hours, apart for each organisation and each operation; a refused call does not use it up.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient to register. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLimsPatientRequest']
      }
    }
    responses: {
      /** @description The patient is registered. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          Location: components['headers']['LimsPatientLocation']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsPatientRegistration']
        }
      }
      400: components['responses']['BadLimsPatient']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsWriteScope']
      409: components['responses']['RegistrationConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  retrieveLimsPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description ETags of the record as you have it (RFC 9110). When one of them is the present one, the answer is 304 without a body.
         * @example "1"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch']
      }
      path: {
        /**
         * @description The patientMRN that the registration gave.
         * @example P000001032
         */
        patientMRN: components['parameters']['PatientMrn']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The record of the patient. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsPatient']
        }
      }
      /** @description The record is still the one that If-None-Match names. */
      304: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadMrn']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsReadScope']
      404: components['responses']['LimsPatientNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  updateLimsPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description ETags of the record as you know it (RFC 9110). When none of them is the present one, the call changes nothing and answers 412. Without this header the call is carried out in any case.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The patientMRN that the registration gave.
         * @example P000001032
         */
        patientMRN: components['parameters']['PatientMrn']
      }
      cookie?: never
    }
    /** @description What to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['UpdateLimsPatientRequest']
        'application/json': components['schemas']['UpdateLimsPatientRequest']
      }
    }
    responses: {
      /** @description The patient after the change. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          ETag: components['headers']['ChangedETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsPatient']
        }
      }
      400: components['responses']['BadLimsPatch']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsWriteScope']
      404: components['responses']['LimsPatientNotFound']
      412: components['responses']['PreconditionFailed']
      413: components['responses']['LimsPatchTooLarge']
      415: components['responses']['UnsupportedPatchMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  createLimsCase: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A value of your own choice, new for each record to create, for instance a UUID. Repeating a call with the same key and the same body gives the first answer again and creates nothing twice; the same key with another body is refused with 409. A key is kept for 24 hours, apart for each organisation and each operation; a refused call does not use it up.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The case to open. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLimsCaseRequest']
      }
    }
    responses: {
      /** @description The case is open. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          Location: components['headers']['LimsCaseLocation']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsCaseRegistration']
        }
      }
      400: components['responses']['BadLimsCase']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsWriteScope']
      404: components['responses']['LinkedPatientNotFound']
      409: components['responses']['RegistrationConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  retrieveLimsCase: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The caseID that opening the case gave.
         * @example 5001
         */
        caseID: components['parameters']['CaseId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The case. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsCase']
        }
      }
      400: components['responses']['BadCaseId']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsReadScope']
      404: components['responses']['CaseNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
}
