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
     * @description Returns the full record of a patient. Retrieving a patient counts as a view and updates `lastViewed`, even when the response is 304.
     */
    get: operations['retrievePatient']
    /**
     * Replace a patient record
     * @description Replaces the patient's record. Retrieve the record, change it, and send all of it. Fields that are omitted are set to `null`, except `patientId` and `legalTerms`, which are kept. You can set `patientId` once, if `legalTerms` is `true`. After that, it cannot be changed. To withdraw the consent and remove `patientId`, send `legalTerms` as `false` and `patientId` as `null`. The fields `lastUpdated` and `lastViewed` are ignored. If you send `status` or `assignedUserName`, it must have its current value. Otherwise, the request is rejected with 409. To change `status`, use `updatePatientStatus`. To change `assignedUserName`, use `assignUserToPatient`. A change of `hla`, `ethnicity` or `poolCountryCode` refreshes the patient's searches, also in status `SUS`. If a patient is stopped, reactivate the patient before the update.
     */
    put: operations['updatePatient']
    /**
     * Create a patient
     * @description Creates a patient in your organisation and returns its `wmdaId`. The service assigns the `wmdaId`, which identifies the patient in every later request. The patient starts in status `NEW`. If your token has a `username`, the patient is assigned to you. A `patientId` is stored only if `legalTerms` is `true`. Otherwise, the request succeeds but `patientId` is not stored.
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
    /**
     * List the status changes of a patient
     * @description Lists the changes of the search status of a patient, newest first: when the status changed, from what to what, why, by whom, and what caused it. The creation of a patient is not a change. Listing does not count as a view.
     */
    get: operations['listStatusChanges']
    /**
     * Change the search status of a patient
     * @description Changes the status of a patient in the life cycle. `STP` requires a `changeReason`. If the life cycle does not allow the change, the request is rejected with 409 and the response lists the allowed statuses. This operation cannot set `PRE` for a patient in status `NEW`. The service sets `PRE` when the first search is requested.
     */
    put: operations['updatePatientStatus']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/patients/assigned-user': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Assign a user to a patient
     * @description Assigns a patient to a user, or to nobody. The list of patients with `onlyMyPatients` contains the patients that are assigned to the user. The previous user is kept in the history of the patient. The patient can be in any status. An assignment does not change `lastUpdated` and does not count as a view. If the user is already assigned, nothing changes and the response is also 200.
     */
    put: operations['assignUserToPatient']
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
     * @description Lists patients of your organisation, most recently viewed first. With `updatedSince`, lists only patients that changed, earliest change first. Listing does not count as a view and changes nothing.
     */
    get: operations['listPatients']
    put?: never
    /**
     * List patients with filters in the request body
     * @description Lists patients using filters in the request body. Use this operation to search by `patientId`, so that the identifier does not appear in URLs or logs.
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
     * @description Requests a search for a patient. The search waits for a match engine and runs once. In status `ACT`, the search is re-queued every 24 hours. In every status except `STP`, the search is re-queued after an update of `hla`, `ethnicity` or `poolCountryCode`. If the status of the patient is `NEW`, it changes to `PRE`. Other statuses do not change. The HLA typing must include A, B and DRB1. The patient must not be stopped. Requesting a search counts as a view of the patient.
     */
    post: operations['requestSearch']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v2/searches/patientSearches/{wmdaId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the searches of a patient
     * @description Lists the searches of a patient, newest first. Listing does not count as a view.
     */
    get: operations['listPatientSearches']
    put?: never
    post?: never
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
     * @description Returns a search with its state and its results. Retrieving a search in state `FINISHED` or `FAILED` counts as a view of the patient if the response contains results or an error. With a machine token, it counts only if nobody has viewed the patient since the run ended. A poll of a search in state `QUEUED`, `RUNNING` or `ENDED` does not count as a view. To wait for results, retrieve the search at most once every 30 seconds.
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
     * Lease waiting searches
     * @description Leases waiting searches to a match engine, oldest first. Each lease lasts 15 minutes. A search has at most one lease at a time. If the match engine does not deliver before the lease expires, the search is re-queued. The token must be a machine token (a token without `username`). The response contains searches of the token's organisation only.
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
     * Deliver search results
     * @description Delivers the results of a leased search, or the error that the match engine reported. If the results arrive too late, the request is rejected with 409 and nothing is stored. Results are too late if the lease has expired, if the search was re-queued because the patient changed, or if the patient was stopped. If you send the same delivery again for a lease, nothing changes and the response is 204. If you send a different delivery for the lease, the request is rejected with 409. The token must be a machine token (a token without `username`).
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
    /**
     * Find laboratory patients
     * @description Lists the patients that have exactly this `referringMedicalRecordNumber`, newest first. Before you create a patient, use this operation to find out whether the patient already exists. The service does not prevent two patients with the same number.
     */
    get: operations['findLimsPatients']
    put?: never
    /**
     * Create a laboratory patient
     * @description Creates a patient in your organisation and returns two identifiers that the service assigns, `ID` and `patientMRN`. A case links to the `ID` as `MCID`. The `patientMRN` identifies the patient in URLs. The request body is a full patient, the same object that `createLimsCase` accepts as `patient`.
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
     * Retrieve a laboratory patient
     * @description Returns the full record of a patient. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown.
     */
    get: operations['retrieveLimsPatient']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Update a laboratory patient
     * @description Applies a JSON Merge Patch (RFC 7396) to the patient's record. Both media types have the same meaning. Omitted fields do not change. Objects are merged field by field. An array replaces the stored array. `null` removes a field. `contact`, `address`, `medicationIDs` and `insurances` cannot be removed. If the patched record would be invalid, nothing is changed. Warning: the full payload of the LIMS proposal contains `socialSecurityNumber: null`. As a patch, it removes the stored number, and the number cannot be restored. Send only the fields to change, or omit `socialSecurityNumber`. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown in the response.
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
    /**
     * List the cases of a laboratory patient
     * @description Lists the cases that are linked to a patient, newest first. A case that contains a full patient is not linked to a patient and is not listed.
     */
    get: operations['listLimsCases']
    put?: never
    /**
     * Open a case
     * @description Opens a case. Send `patient` either as a full patient or as a link to a registered patient, `{"MCID": n}`. The case keeps a full patient as `casePatient`, and no patient record is read or changed. A link attaches the registered patient to the case and does not change the patient's record. All other fields of the case are kept as sent.
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
     * @description Returns a case as it was sent, with its patient. A link is returned as `patient`, a full patient as `casePatient`. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown.
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
     * Format: int32
     * @description Identifier of the patient. The service assigns it when the patient is created. It is unique across all organisations and is never assigned to another patient. It identifies the patient in every later request. The same person can still be registered a second time under another `wmdaId`.
     * @example 100002
     */
    WmdaId: number
    /**
     * @description Identifier of the patient in your own organisation, for use on screens and in documents. It should be unique worldwide. It should start with the issuing organisation number (ION) of the registry that registers the patient, followed by the local identifier. Neither is enforced. Never send the name of a person. The value is stored only if `legalTerms` is `true`. After it is stored, it cannot be changed. It is removed only if an update sends `null` together with `legalTerms` set to `false`.
     * @example 69391234P
     */
    PatientId: string | null
    /**
     * @description Status of the patient in the life cycle of a search.
     * @example NEW
     * @enum {string}
     */
    PatientStatus: 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP'
    /**
     * @description One typed value without the name of its locus. The value is an allele of two to four fields with an optional expression suffix (`01:01`, `24:09N`, `01:01:01:01`), a G or P group (`01:01:01G`, `01:01P`), a value of which only the first field is known (`44:XX`), a multiple allele code (`01:ANDKJ`), or `NEW` for a value that is not in the nomenclature yet. Lists of alleles are not accepted. Use a multiple allele code instead. Only the form is checked. The service does not check that a value is in the nomenclature.
     * @example 02:01
     */
    HlaValue: string
    /**
     * @description The second value of the locus. It accepts the same values as `field1`. Omit it or send `null` if the patient is homozygous or the second value is not typed.
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
     * @description One typed value of DRB3, DRB4 or DRB5. It accepts the same values as the other loci and two more. `XXXX` means that the gene is present and nothing more is known about it. `NNNN` means that the gene was tested for and is absent. No other locus accepts these two values. Only the form is checked. The service does not check that a value is in the nomenclature.
     * @example NNNN
     */
    HlaDrb345Value: string
    /**
     * @description The second value of DRB3, DRB4 or DRB5. It accepts the same values as `field1`. Omit it or send `null` if there is no second value.
     * @example 01:01
     */
    HlaDrb345SecondValue: string | null
    /**
     * @description The typing of DRB3, DRB4 or DRB5. These genes are absent in some people. Therefore, `XXXX` and `NNNN` are accepted here and for no other locus.
     * @example {
     *       "field1": "NNNN"
     *     }
     */
    HlaDrb345Locus: {
      field1: components['schemas']['HlaDrb345Value']
      field2?: components['schemas']['HlaDrb345SecondValue']
    }
    /**
     * @description The HLA typing of the patient. It has one field for each typed locus, and at least one. Loci that are not typed are omitted. A change refreshes the patient's searches. A search requires A, B and DRB1.
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
     * @description Cytomegalovirus status of the patient. Source: EMDIS data dictionary, `P_CMV`.
     * @example N
     * @enum {string|null}
     */
    CmvStatus: 'P' | 'N' | null
    /**
     * @description The stored infectious disease markers of the patient. Fields that were not sent are `null`.
     * @example {
     *       "cmvStatus": "N"
     *     }
     */
    IdmRecord: {
      cmvStatus: components['schemas']['CmvStatus']
    }
    /**
     * Format: date
     * @description Date of birth of the patient. It can be in the future if the patient is not born yet.
     * @example 1961-05-27
     */
    DateOfBirth: string | null
    /**
     * @description Diagnosis that leads to the transplantation. Source: EMDIS data dictionary, `P_DIAG`.
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
     * @description The diagnosis in words. This field is intended for the codes `OL`, `OM` and `OND`, but it is accepted with every code. Do not include anything that identifies the patient.
     * @example Synthetic diagnosis text
     */
    DiagnosisText: string | null
    /**
     * Format: date
     * @description Date of the diagnosis.
     * @example 2025-11-03
     */
    DiagnosisDate: string | null
    /**
     * @description The stored diagnosis. Fields that were not sent are `null`.
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
     * @description Phase of the patient's disease at the time of the request. For remissions, relapses and chronic phases, the digit states which one it is. The digit 0 means that the number is not known. Codes and meanings: EMDIS data dictionary, `P_DIS_PHA`.
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
     * @description Ethnic group of the patient. The two-letter codes `AF`, `AS`, `CA` and `HI` mean that the region is not specified. A change refreshes the patient's searches. Codes and meanings: WMDA data dictionary, `ETHN`.
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
     * @description The country where the patient is located, as an ISO 3166-1 alpha-2 code in capital letters. Only the form is checked, and not whether ISO lists the code. A change refreshes the patient's searches.
     * @example NL
     */
    PoolCountryCode: string | null
    /**
     * @description Identifier of the centre that will perform the transplantation.
     * @example TC-TEST-1
     */
    TransplantCentreId: string | null
    /**
     * @description ABO blood group of the patient. `O` is the letter, not the digit zero. Source: EMDIS data dictionary, `P_ABO`.
     * @example A
     * @enum {string|null}
     */
    Abo: 'A' | 'B' | 'O' | 'AB' | null
    /**
     * @description Rhesus factor of the patient. The signs `+` and `-` are not accepted. Source: EMDIS data dictionary, the suffix of `P_ABO`. This service stores the suffix in a separate field.
     * @example P
     * @enum {string|null}
     */
    Rhesus: 'P' | 'N' | null
    /**
     * Format: int32
     * @description Body weight in kilograms.
     * @example 76
     */
    Weight: number | null
    /**
     * @description Sex of the patient. Source: EMDIS data dictionary, `P_SEX`.
     * @example F
     * @enum {string|null}
     */
    Sex: 'M' | 'F' | null
    /**
     * @description Whether the patient has agreed to the legal terms, or `null` if the registration said so.
     * @example true
     */
    LegalTermsRecord: boolean | null
    /**
     * Format: date-time
     * @description When the record or its status was last changed, in UTC. The assignment of a user does not change it. Together with `lastViewed`, it determines when a patient without activity can be stopped. The service sets this field. An update ignores it.
     * @example 2026-01-15T09:30:00.000Z
     */
    LastUpdated: string
    /**
     * Format: date-time
     * @description When this patient was last viewed, in UTC. Creating a patient counts as a view. Listing patients and polling an unfinished search do not count as a view. The patient list is sorted by this field. The service sets it. An update ignores it.
     * @example 2026-01-15T09:30:00.000Z
     */
    LastViewed: string
    /**
     * @description Username of the person to whom the patient is assigned, or `null`. A new patient is assigned to the person who created it. If it was created with a machine token, the value is `null`. The operation `assignUserToPatient` changes it.
     * @example coordinator@registry.example
     */
    AssignedUserName: string | null
    /** @description A registered patient. All fields are present. Fields that are not known are `null`. */
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
      legalTerms: components['schemas']['LegalTermsRecord']
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
      | '/problems/read-only-field-changed'
      | '/problems/idempotency-key-reused'
      | '/problems/precondition-failed'
      | '/problems/content-too-large'
      | '/problems/unsupported-media-type'
      | '/problems/internal-error'
      | '/problems/unavailable'
      | '/problems/result-unknown'
      | '/problems/malformed-request'
      | '/problems/request-timeout'
      | '/problems/expectation-failed'
      | '/problems/header-fields-too-large'
    /**
     * @description Code of the error, for use in programs.
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
      | 'null-character'
    /**
     * @description One error in a request. It contains a pointer into the request body, or the name of a parameter or header.
     * @example {
     *       "pointer": "#/abo",
     *       "code": "not-in-list",
     *       "detail": "`abo` must be one of: A, B, O, AB, null.",
     *       "fix": "Send one of the listed values."
     *     }
     */
    RequestError: {
      /**
       * @description Position of the error in the request body, as a JSON Pointer in the form of a URI fragment (RFC 6901).
       * @example #/hla/a/field1
       */
      pointer?: string
      /**
       * @description Name of the invalid path or query parameter.
       * @example limit
       */
      parameter?: string
      /**
       * @description Name of the invalid request header.
       * @example If-Match
       */
      header?: string
      code: components['schemas']['ErrorCode']
      /**
       * @description Describes the error in one sentence. It never repeats the value that was sent.
       * @example `abo` must be one of: A, B, O, AB, null.
       */
      detail: string
      /**
       * @description States what is accepted instead, if this can be stated.
       * @example Send one of the listed values.
       */
      fix?: string
    }
    /**
     * @description A locus of the HLA typing. The name is the same as the name of the field in `hla`.
     * @example drb1
     * @enum {string}
     */
    LocusName: 'a' | 'b' | 'c' | 'drb1' | 'drb3' | 'drb4' | 'drb5' | 'dqa1' | 'dqb1' | 'dpa1' | 'dpb1'
    /**
     * @description A field that an update of a patient accepts but does not change.
     * @example status
     * @enum {string}
     */
    ReadOnlyField: 'status' | 'assignedUserName'
    /** @description States why a request was rejected, as problem details (RFC 9457). It never contains a value of a patient. */
    Problem: {
      type: components['schemas']['ProblemType']
      /**
       * @description Short name of the problem. It is always the same for a `type`.
       * @example Invalid request
       */
      title: string
      /**
       * Format: int32
       * @description HTTP status code of this response.
       * @example 400
       */
      status: number
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      /**
       * @description All errors in the request, at most 100. Present if `type` is `/problems/invalid-request`.
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
       * @description The statuses that can be requested from the current status. Present if `type` is `/problems/transition-not-allowed`.
       * @example [
       *       "STP"
       *     ]
       */
      allowed?: components['schemas']['PatientStatus'][]
      /**
       * @description The loci that are not typed. Present if `type` is `/problems/hla-incomplete`.
       * @example [
       *       "drb1"
       *     ]
       */
      missing?: components['schemas']['LocusName'][]
      /**
       * @description The read-only fields whose value in the request is not the current one. Present if `type` is `/problems/read-only-field-changed`.
       * @example [
       *       "status"
       *     ]
       */
      fields?: components['schemas']['ReadOnlyField'][]
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
     * @description Whether the patient has agreed to the legal terms. If this field is omitted or `null`, the stored value is kept. A new `patientId` is stored only if the value after the update is `true`. If a patient withdraws the agreement, send `false`. The value `false` together with `patientId` set to `null` removes the stored `patientId`.
     * @example true
     */
    LegalTermsUpdate: boolean | null
    /**
     * @description The full record of a registered patient. It replaces the stored record. Fields that are omitted are set to `null`, except `patientId` and `legalTerms`, which are kept. The fields that only the service sets can be sent as they were retrieved: `lastUpdated` and `lastViewed` are ignored, and `status` and `assignedUserName` must have their current values.
     * @example {
     *       "wmdaId": 100002,
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
      legalTerms?: components['schemas']['LegalTermsUpdate']
      status?: components['schemas']['PatientStatus']
      lastUpdated?: components['schemas']['LastUpdated']
      lastViewed?: components['schemas']['LastViewed']
      assignedUserName?: components['schemas']['AssignedUserName']
    }
    /**
     * @description Whether the patient has agreed to the legal terms. If this is not `true`, the request succeeds but `patientId` is not stored.
     * @default false
     * @example true
     */
    LegalTerms: boolean | null
    /**
     * @description A patient to create. Only `hla` is required.
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
    CreatedPatient: {
      wmdaId: components['schemas']['WmdaId']
    }
    /**
     * Format: int32
     * @description The `limit` that was applied.
     * @example 100
     */
    AppliedLimit: number
    /**
     * @description Send this value in `after` to get the next page. It is `null` on the last page. Its content has no meaning for clients and can change.
     * @example WyJleGFtcGxlIiw0NzExXQ
     */
    NextPage: string | null
    /**
     * @description States which part of the list this page contains, and how to get the next page.
     * @example {
     *       "limit": 100,
     *       "next": null
     *     }
     */
    Page: {
      limit: components['schemas']['AppliedLimit']
      next: components['schemas']['NextPage']
    }
    /**
     * @description Reason for the status change, or `null` if no reason is given. The codes are the same as in `ChangeReason`.
     * @example GCC
     * @enum {string|null}
     */
    ChangeReasonOrNull:
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
     * @description What caused the status change.
     * @example user
     * @enum {string}
     */
    StatusChangeCause: 'user' | 'search' | 'system'
    /**
     * @description One change of the search status. All fields are present.
     * @example {
     *       "changedAt": "2026-01-15T09:30:00.000Z",
     *       "from": "ACT",
     *       "to": "SUS",
     *       "changeReason": null,
     *       "cause": "user",
     *       "changedBy": "coordinator@registry.example"
     *     }
     */
    StatusChange: {
      /**
       * Format: date-time
       * @description When the status changed, in UTC.
       * @example 2026-01-15T09:30:00.000Z
       */
      changedAt: string
      from: components['schemas']['PatientStatus']
      to: components['schemas']['PatientStatus']
      changeReason: components['schemas']['ChangeReasonOrNull']
      cause: components['schemas']['StatusChangeCause']
      /**
       * @description Username of the person who changed the status. It is `null` if the token was a machine token, or if nobody acted because a time limit was reached.
       * @example coordinator@registry.example
       */
      changedBy: string | null
    }
    /** @description One page of the status changes of a patient. */
    StatusChangeList: {
      paging: components['schemas']['Page']
      /**
       * @description The status changes on this page, newest first.
       * @example []
       */
      statusChanges: components['schemas']['StatusChange'][]
    }
    /**
     * @description The new status.
     * @example ACT
     * @enum {string}
     */
    NewStatusExceptStop: 'SUS' | 'PRE' | 'ACT'
    /**
     * @description Changes the status of a patient to a status other than `STP`. The reason is optional.
     * @example {
     *       "wmdaId": 100002,
     *       "newStatus": "ACT"
     *     }
     */
    ChangePatientStatusRequest: {
      wmdaId: components['schemas']['WmdaId']
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      newStatus: 'SUS' | 'PRE' | 'ACT'
      changeReason?: components['schemas']['ChangeReasonOrNull']
    }
    /**
     * @description The value `STP` stops the patient.
     * @example STP
     * @enum {string}
     */
    StopStatus: 'STP'
    /**
     * @description Reason for the status change. The list is the published EMDIS list of 20 reasons (`REASON_CHNG`). The source documents mention 21 reasons. The missing code is not public and is not accepted here.
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
     * @description Stops the searches of a patient. The reason is required.
     * @example {
     *       "wmdaId": 100002,
     *       "newStatus": "STP",
     *       "changeReason": "UPT"
     *     }
     */
    StopPatientRequest: {
      wmdaId: components['schemas']['WmdaId']
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      newStatus: 'STP'
      changeReason: components['schemas']['ChangeReason']
    }
    /**
     * @description The new status of a patient. The value of `newStatus` selects the form of the request body. `STP` requires a reason. For the other statuses, the reason is optional. The life cycle table lists the changes that are allowed from each status.
     * @example {
     *       "wmdaId": 100002,
     *       "newStatus": "STP",
     *       "changeReason": "UPT"
     *     }
     */
    UpdatePatientStatusRequest:
      | components['schemas']['StopPatientRequest']
      | components['schemas']['ChangePatientStatusRequest']
    /**
     * @description A status that a person or a system can request. `NEW` is not included, because only the creation of a patient sets it.
     * @example ACT
     * @enum {string}
     */
    NewStatus: 'SUS' | 'PRE' | 'ACT' | 'STP'
    /** @description The status of the patient after the request, and the reason that was sent. */
    PatientStatusUpdate: {
      wmdaId: components['schemas']['WmdaId']
      status: components['schemas']['NewStatus']
      changeReason: components['schemas']['ChangeReasonOrNull']
    }
    /**
     * @description The patient and the user to assign.
     * @example {
     *       "wmdaId": 100002,
     *       "userName": "colleague@registry.example"
     *     }
     */
    AssignUserRequest: {
      wmdaId: components['schemas']['WmdaId']
      /**
       * @description The `username` in the tokens of the user, usually an email address. The service does not check whether such a user exists. The value `null` assigns the patient to nobody.
       * @example colleague@registry.example
       */
      userName: string | null
    }
    /** @description The user that is assigned to the patient after the request. */
    PatientAssignment: {
      wmdaId: components['schemas']['WmdaId']
      assignedUserName: components['schemas']['AssignedUserName']
    }
    /**
     * @description States which part of the list this page contains, and how to get the next page.
     * @example {
     *       "limit": 100,
     *       "offset": 0,
     *       "totalCount": 3,
     *       "next": null,
     *       "nextUpdatedSince": null
     *     }
     */
    Paging: {
      limit: components['schemas']['AppliedLimit']
      /**
       * Format: int32
       * @description The `offset` that was applied.
       * @example 0
       */
      offset: number
      /**
       * Format: int32
       * @description Number of matching patients on all pages together.
       * @example 3
       */
      totalCount: number
      next: components['schemas']['NextPage']
      /**
       * Format: date-time
       * @description Send this value in `updatedSince` next time: the time of the last change on this page, or the value that was sent if the page is empty. It is `null` if the request has no `updatedSince`.
       * @example 2026-01-15T09:30:00.000Z
       */
      nextUpdatedSince: string | null
    }
    /**
     * Format: int32
     * @description Identifier of a search, assigned by this service.
     * @example 4711
     */
    SearchId: number
    /**
     * Format: int32
     * @description The match engine that runs the search.
     * @example 2
     * @enum {integer}
     */
    MatchEngine: 2 | 3
    /**
     * @description Whether to search for adult donors or for cord blood units.
     * @example DR
     * @enum {string}
     */
    SearchType: 'DR' | 'CB'
    /**
     * Format: int32
     * @description The maximum number of mismatches that a result may have in total.
     * @default 0
     * @example 0
     */
    OverallMismatches: number
    /**
     * @description The current state of the search.
     * @example QUEUED
     * @enum {string}
     */
    SearchState: 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'ENDED'
    /**
     * @description Describes the progress of the search in words, in every state. If the state is `FINISHED` and there are results, this is the text of the match engine. Otherwise, the service writes the text. If there are results of an earlier run, it ends with the text of the match engine about them. Show it to people. In programs, use `state`, `counts` and `resultsDeletedAt`.
     * @example Waiting for a match engine.
     */
    SearchSummaryText: string
    /**
     * Format: int32
     * @description The number of adult donors.
     * @example 12
     */
    PotentialDonors: number
    /**
     * Format: int32
     * @description The number of cord blood units.
     * @example 0
     */
    PotentialCordBloodUnits: number
    /**
     * @description The number of matches that the match engine found in the last successful run. It is `null` if there are no results yet, or if they were deleted.
     * @example {
     *       "potentialDonors": 12,
     *       "potentialCordBloodUnits": 0
     *     }
     */
    SearchCountsOrNull: {
      potentialDonors: components['schemas']['PotentialDonors']
      potentialCordBloodUnits: components['schemas']['PotentialCordBloodUnits']
    } | null
    /**
     * Format: date-time
     * @description When the results were deleted, in UTC. Results are deleted when the patient has been in `SUS` for 42 days, and when the patient is stopped. It is `null` if there are results, or if there never were any.
     * @example 2026-02-26T09:30:00.000Z
     */
    ResultsDeletedAt: string | null
    /**
     * @description The progress of the search in words, and the results of the last successful run.
     * @example {
     *       "summaryText": "12 potential donors",
     *       "counts": {
     *         "potentialDonors": 12,
     *         "potentialCordBloodUnits": 0
     *       },
     *       "resultsDeletedAt": null
     *     }
     */
    SearchSummary: {
      summaryText: components['schemas']['SearchSummaryText']
      counts: components['schemas']['SearchCountsOrNull']
      resultsDeletedAt: components['schemas']['ResultsDeletedAt']
    }
    /**
     * Format: date-time
     * @description When the state or the results of the search last changed, in UTC.
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
     *       "summary": {
     *         "summaryText": "Waiting for a match engine.",
     *         "counts": null,
     *         "resultsDeletedAt": null
     *       },
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
     * @description A patient in the list. All fields are present. Fields that are not known are `null`.
     * @example {
     *       "wmdaId": 100002,
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
       * @description The last five searches that were requested for the patient, newest first. The operation `listPatientSearches` returns all of them.
       * @example []
       */
      requests: components['schemas']['PatientSearch'][]
    }
    /** @description One page of the patients of your organisation. */
    PatientList: {
      paging: components['schemas']['Paging']
      /**
       * @description The patients on this page, sorted by `lastViewed`, newest first. If the request has `updatedSince`, they are sorted by the time of the last change, earliest first. Patients with the same time are sorted by `wmdaId`, lowest first.
       * @example []
       */
      patients: components['schemas']['PatientListItem'][]
    }
    /**
     * @description States which patients to list. All fields are optional. The value `null` has the same effect as omitting the field.
     * @example {
     *       "status": [
     *         "ACT",
     *         "NEW"
     *       ]
     *     }
     */
    ListPatientsRequest: {
      /**
       * Format: int32
       * @description Maximum number of entries on a page.
       * @default 100
       * @example 250
       */
      limit?: number | null
      /**
       * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this field is omitted, the response contains the first page.
       * @example WyJleGFtcGxlIiw0NzExXQ
       */
      after?: string | null
      /**
       * Format: int32
       * @description Position of the first patient in the response, counted from 0. It is not a page number. `after` is faster for a long list. A request with `after` cannot have another `offset` than 0.
       * @default 0
       * @example 0
       */
      offset?: number | null
      /**
       * @description Lists only patients that have one of these statuses. If this field is omitted, patients in every status are listed.
       * @example [
       *       "ACT",
       *       "NEW"
       *     ]
       */
      status?: components['schemas']['PatientStatus'][] | null
      /**
       * @description Whether to list only patients that are assigned to you. The value `true` requires a token with a `username`. With a machine token, it is rejected with 400.
       * @default false
       * @example true
       */
      onlyMyPatients?: boolean | null
      /**
       * @description Lists only patients with exactly this `patientId`. In the request body, the identifier does not appear in URLs or logs.
       * @example 69391234P
       */
      patientId?: string | null
      /**
       * Format: date-time
       * @description Lists only patients that changed at or after this time, and sorts them by the time of the change, earliest first. A change is an update of the record, a change of the status or of the assigned user, a requested search, the delivery of results or of an error, and the deletion of results. A view is not a change. Send `paging.nextUpdatedSince` of the last response to get only what changed since then. The same patient can be returned again, but no change is left out.
       * @example 2026-01-15T09:30:00.000Z
       */
      updatedSince?: string | null
    }
    /**
     * @description Whether the match class of cord blood units is determined with A and B at antigen level and DRB1 at ARD level (antigen recognition domain). This affects only the match class.
     * @default false
     * @example false
     */
    CbuResolution: boolean | null
    /**
     * @description Whether the search is limited to donors and cord blood units of your own organisation.
     * @default false
     * @example false
     */
    SearchOnlyOwnIon: boolean | null
    /**
     * @description The loci that the match engine considers. If this field is omitted or `null`, the match engine uses its own default loci.
     * @example [
     *       "a",
     *       "b",
     *       "drb1"
     *     ]
     */
    LociToBeConsidered: components['schemas']['LocusName'][] | null
    /**
     * @description The search to request for a patient.
     * @example {
     *       "wmdaId": 100002,
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
    /** @description The identifier assigned to the new search. */
    CreatedSearch: {
      searchId: components['schemas']['SearchId']
    }
    /**
     * @description The error message of the match engine, in one sentence. It must not contain patient data.
     * @example The search graph was not available.
     */
    EngineError: string
    /**
     * @description If the last run failed, the error that the match engine reported. Otherwise `null`.
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
     * @description When a match engine last delivered results or an error, in UTC. It is `null` if no match engine has delivered yet.
     * @example 2026-01-15T09:30:00.000Z
     */
    FinishedAt: string | null
    /** @description A search in its current state. All fields are always present. */
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
    /** @description One page of the searches of a patient. */
    PatientSearchList: {
      paging: components['schemas']['Page']
      /**
       * @description The searches on this page, newest first.
       * @example []
       */
      searches: components['schemas']['Search'][]
    }
    /**
     * @description The match engine and the number of searches to lease.
     * @example {
     *       "matchEngine": 2,
     *       "count": 10
     *     }
     */
    LeaseSearchesRequest: {
      matchEngine: components['schemas']['MatchEngine']
      /**
       * Format: int32
       * @description The maximum number of searches to lease.
       * @default 1
       * @example 10
       */
      count?: number
    }
    /**
     * @description Identifies this lease of the search. Send it when you deliver the results.
     * @example 00000000-0000-4000-8000-000000000001
     */
    LeaseId: string
    /**
     * Format: date-time
     * @description When the lease expires, in UTC. Results that arrive at or after this time are rejected.
     * @example 2026-01-15T09:30:00.000Z
     */
    LeaseExpiresAt: string
    /**
     * @description A search that is leased to a match engine. It contains the search criteria and the patient data that a match depends on. It contains no name and no identifier of the patient.
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
    /** @description The searches that are leased to the match engine, oldest first. The array is empty if no search is waiting. */
    SearchLeases: {
      /**
       * @description The leased searches.
       * @example []
       */
      searches: components['schemas']['LeasedSearch'][]
    }
    /**
     * @description `FINISHED` means that the search has run.
     * @example FINISHED
     * @enum {string}
     */
    ResultsOutcome: 'FINISHED'
    /**
     * @description The results in a few words of the match engine. It must not contain patient data.
     * @example 12 potential donors
     */
    SummaryText: string
    /**
     * @description The number of matches that the match engine found.
     * @example {
     *       "potentialDonors": 12,
     *       "potentialCordBloodUnits": 0
     *     }
     */
    SearchCounts: {
      potentialDonors: components['schemas']['PotentialDonors']
      potentialCordBloodUnits: components['schemas']['PotentialCordBloodUnits']
    }
    /**
     * @description The results of a search that has run. They replace earlier results.
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
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      outcome: 'FINISHED'
      summaryText: components['schemas']['SummaryText']
      counts: components['schemas']['SearchCounts']
    }
    /**
     * @description `FAILED` means that the search could not be run.
     * @example FAILED
     * @enum {string}
     */
    ErrorOutcome: 'FAILED'
    /**
     * @description The error of a search that could not be run. Earlier results are kept.
     * @example {
     *       "leaseId": "00000000-0000-4000-8000-000000000001",
     *       "outcome": "FAILED",
     *       "message": "The search graph was not available."
     *     }
     */
    DeliveredError: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      outcome: 'FAILED'
      message: components['schemas']['EngineError']
    }
    /**
     * @description The results or the error that the match engine delivers for a lease. The value of `outcome` selects the form.
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
     * Format: int32
     * @description Identifier of a laboratory patient, assigned by this service and unique across all organisations. Responses return it as `ID`. A case links to it as `MCID`. Both are the same number.
     * @example 1032
     */
    Mcid: number
    /**
     * @description Medical record number of a laboratory patient, assigned by this service: `P` followed by nine digits. It identifies the patient in URLs.
     * @example P000001032
     */
    PatientMrn: string
    /**
     * @description The number that the referring partner uses for the patient in its own records. It is stored and returned. Patients can be found by it (`findLimsPatients`), but it does not identify a patient: two patients can have the same number.
     * @example 11731
     */
    ReferringMedicalRecordNumber: string | null
    /**
     * @description The identifiers of a laboratory patient. Retrieve the patient with its `patientMRN` to get the full record.
     * @example {
     *       "ID": 1032,
     *       "patientMRN": "P000001032",
     *       "referringMedicalRecordNumber": "11731",
     *       "createdAt": "2026-01-15T09:30:00.000Z"
     *     }
     */
    LimsPatientListItem: {
      ID: components['schemas']['Mcid']
      patientMRN: components['schemas']['PatientMrn']
      referringMedicalRecordNumber: components['schemas']['ReferringMedicalRecordNumber']
      /**
       * Format: date-time
       * @description When the patient was created, in UTC.
       * @example 2026-01-15T09:30:00.000Z
       */
      createdAt: string
    }
    /** @description One page of laboratory patients. */
    LimsPatientList: {
      paging: components['schemas']['Page']
      /**
       * @description The patients on this page, newest first.
       * @example []
       */
      patients: components['schemas']['LimsPatientListItem'][]
    }
    /**
     * @description Identifier of the payer in the LIMS. Both an integer and a string are accepted and kept as sent.
     * @example 1234
     */
    PayerMcid: number | string
    /**
     * @description The payer of the insurance. Fields that are not listed here are kept as sent.
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
     * @description Suffix after the name. May be empty.
     * @example
     */
    NameSuffix: string | null
    /**
     * @description Sex, usually `M` or `F`. May be empty. Other codes are kept as sent.
     * @example M
     */
    LimsSex: string | null
    /**
     * @description Date of birth in the form `YYYY-MM-DD`. May be empty.
     * @example 1952-01-01
     */
    LimsDateOfBirth: string | null
    /**
     * @description Telephone number in any form. May be empty.
     * @example 555-0100
     */
    PhoneNumber: string | null
    /**
     * @description The insured person. Fields that are not listed here are kept as sent.
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
     * @description State, usually as two letters. Free text. May be empty.
     * @example FL
     */
    State: string | null
    /**
     * @description Postal code in any form. Free text. May be empty.
     * @example 32086-5884
     */
    Zip: string | null
    /**
     * @description Country, usually as a two-letter ISO 3166-1 code. May be empty.
     * @example US
     */
    CountryCode: string | null
    /**
     * @description A postal address. All fields are optional and may be empty. Fields that are not listed here are kept as sent.
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
     * @description Member number at the payer. May be empty.
     * @example SomeNumber
     */
    MemberNumber: string | null
    /**
     * @description Group number at the payer. May be empty.
     * @example SomeNumber
     */
    GroupNumber: string | null
    /**
     * @description One insurance of the patient. Its position in the array is its rank. Fields that are not listed here are kept as sent.
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
       * Format: int32
       * @description Relationship of the patient to the insured person, as a number from the LIMS.
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
     * @description The insurances of the patient in order of rank: primary, secondary, tertiary. An insurance is listed only if it is used. The same payer may appear more than once.
     * @example []
     */
    Insurances: components['schemas']['Insurance'][]
    /**
     * @description Email address. May be empty. The form is not checked.
     * @example test@lab.example
     */
    Email: string | null
    /**
     * @description Social security number, nine digits without hyphens. May be empty. It is never written to a log or to an error. A number with masked digits is rejected, both here and in any other field with this name.
     * @example 000001234
     */
    SocialSecurityNumber: string | null
    /**
     * @description Name and contact details of the patient. All fields are optional and may be empty. Fields that are not listed here are kept as sent.
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
     * @description Identifier of a medication in the LIMS. Both an integer and a string are accepted and kept as sent.
     * @example 1
     */
    MedicationId: number | string
    /**
     * @description Medications of the patient. The array is required and may be empty.
     * @example []
     */
    MedicationIds: components['schemas']['MedicationId'][]
    /**
     * @description The laboratory patient to create. `contact`, `address`, `medicationIDs` and `insurances` are required. Their content may be empty.
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
    /** @description The identifiers assigned to the new patient. */
    CreatedLimsPatient: {
      ID: components['schemas']['Mcid']
      patientMRN: components['schemas']['PatientMrn']
    }
    /**
     * @description Social security number. If your token does not have the scope `lims:ssn`, only the last four digits are shown and the other digits are replaced by asterisks.
     * @example *****1234
     */
    SocialSecurityNumberRecord: string | null
    /**
     * @description Name and contact details of the patient, as stored. Fields that are not listed here are kept as sent.
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
     * @description A JSON Merge Patch (RFC 7396) for a laboratory patient. Omitted fields do not change. Objects are merged field by field. An array replaces the stored array. `null` removes an optional field, also `socialSecurityNumber`: omit it to keep the stored number.
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
     * Format: int32
     * @description Identifier of a case, assigned by this service.
     * @example 5001
     */
    CaseId: number
    /**
     * @description A case in the list. Retrieve the case with its `caseID` to get everything that was sent.
     * @example {
     *       "caseID": 5001,
     *       "createdAt": "2026-01-15T09:30:00.000Z"
     *     }
     */
    LimsCaseListItem: {
      caseID: components['schemas']['CaseId']
      /**
       * Format: date-time
       * @description When the case was opened, in UTC.
       * @example 2026-01-15T09:30:00.000Z
       */
      createdAt: string
    }
    /** @description One page of the cases of a laboratory patient. */
    LimsCaseList: {
      paging: components['schemas']['Page']
      /**
       * @description The cases on this page, newest first.
       * @example []
       */
      cases: components['schemas']['LimsCaseListItem'][]
    }
    /**
     * @description The full patient that the case shows. It is stored on the case as `casePatient`. No patient record is read or changed. The content of every field may be empty. Fields that are not listed here are kept as sent.
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
     * @description A link to a registered patient. The patient is attached to the case. The patient's record does not change.
     * @example {
     *       "MCID": 1032
     *     }
     */
    PatientLink: {
      MCID: components['schemas']['Mcid']
    }
    /**
     * @description The patient of the case, in one of two forms. If the object contains `MCID`, it is a link to a registered patient. Otherwise, it is the full patient that the case shows.
     * @example {
     *       "MCID": 1032
     *     }
     */
    CasePatientOrLink: Exclusive<components['schemas']['CasePatient'], components['schemas']['PatientLink']>
    /**
     * @description The case to open. Only `patient` is required. All other fields are kept as sent and returned: specimens with their cassettes and slides, stains, diagnoses as ICD-10 codes, the ordering and the referring physician by NPI, the instance of the laboratory, and any other fields of a case. Some clients send `existingPatient` and `existingPatientMRN`. These fields are also kept, but they do not link a patient.
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
    /** @description The identifier assigned to the new case. */
    CreatedLimsCase: {
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
    /** @description The full patient that the case shows. It also contains fields that were sent but are not listed here. */
    CasePatientRecord: {
      insurances: components['schemas']['Insurances']
      contact: components['schemas']['LimsContactRecord']
      address: components['schemas']['LimsAddress']
      medicationIDs: components['schemas']['MedicationIds']
      referringMedicalRecordNumber?: components['schemas']['ReferringMedicalRecordNumber']
    } & {
      [key: string]: unknown
    }
    /** @description A case. If the case is linked to a registered patient, it contains `patient`. If a full patient was sent, it contains `casePatient`. It never contains both. All other fields are returned as sent. */
    LimsCase: {
      caseID: components['schemas']['CaseId']
      patient?: components['schemas']['LinkedPatient']
      casePatient?: components['schemas']['CasePatientRecord']
    } & {
      [key: string]: unknown
    }
    /** @description The request body, a parameter or a header is invalid. `errors` lists all errors. Correct each item of `errors` and send the request again. */
    InvalidRequestProblem: {
      /** @constant */
      type: '/problems/invalid-request'
      /** @constant */
      title: 'Invalid request'
      /** @constant */
      status: 400
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      /**
       * @description All errors in the request, at most 100. Present if `type` is `/problems/invalid-request`.
       * @example [
       *       {
       *         "pointer": "#/abo",
       *         "code": "not-in-list",
       *         "detail": "`abo` must be one of: A, B, O, AB, null.",
       *         "fix": "Send one of the listed values."
       *       }
       *     ]
       */
      errors: components['schemas']['RequestError'][]
    }
    /** @description The request body is not valid JSON, or a string contains an unpaired surrogate. The body was not processed. Send one complete JSON value in UTF-8. */
    MalformedJsonProblem: {
      /** @constant */
      type: '/problems/malformed-json'
      /** @constant */
      title: 'Malformed JSON'
      /** @constant */
      status: 400
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The request has no bearer token, or the token is invalid: it has expired, was issued for another service, or lacks a claim. Get a new token and send it as a bearer token in the `Authorization` header. */
    UnauthenticatedProblem: {
      /** @constant */
      type: '/problems/unauthenticated'
      /** @constant */
      title: 'Authentication required'
      /** @constant */
      status: 401
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The token is valid but lacks the scope that this operation requires. Request a token with the scope that `detail` names. */
    InsufficientScopeProblem: {
      /** @constant */
      type: '/problems/insufficient-scope'
      /** @constant */
      title: 'Insufficient scope'
      /** @constant */
      status: 403
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The path does not belong to an operation of this service. Compare the path with the documentation. Check the version and plural forms. */
    NotFoundProblem: {
      /** @constant */
      type: '/problems/not-found'
      /** @constant */
      title: 'Resource not found'
      /** @constant */
      status: 404
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description No patient with this identifier exists in your organisation. The response is the same for a patient of another organisation. Check the identifier. Check that the token belongs to the organisation that registered the patient. */
    PatientNotFoundProblem: {
      /** @constant */
      type: '/problems/patient-not-found'
      /** @constant */
      title: 'Patient not found'
      /** @constant */
      status: 404
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description No case with this `caseID` exists in your organisation. The response is the same for a case of another organisation. Check the `caseID`. Check that the token belongs to the organisation that created the case. */
    CaseNotFoundProblem: {
      /** @constant */
      type: '/problems/case-not-found'
      /** @constant */
      title: 'Case not found'
      /** @constant */
      status: 404
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The operation is for match engines, and the token has a `username`. Use a machine token, which has no `username`. */
    MachineRequiredProblem: {
      /** @constant */
      type: '/problems/machine-required'
      /** @constant */
      title: 'Machine token required'
      /** @constant */
      status: 403
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description No search with this `searchId` exists in your organisation. The response is the same for a search of another organisation. Check the `searchId`. Check that the token belongs to the organisation of the patient. */
    SearchNotFoundProblem: {
      /** @constant */
      type: '/problems/search-not-found'
      /** @constant */
      title: 'Search not found'
      /** @constant */
      status: 404
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description This path does not support the request method. The `Allow` header lists the supported methods. Use one of the methods in the `Allow` header. */
    MethodNotAllowedProblem: {
      /** @constant */
      type: '/problems/method-not-allowed'
      /** @constant */
      title: 'Method not allowed'
      /** @constant */
      status: 405
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The patient's current status cannot be changed to the requested status. See `from`, `to` and `allowed`. Choose one of the statuses in `allowed`, if one of them fits. */
    TransitionNotAllowedProblem: {
      /** @constant */
      type: '/problems/transition-not-allowed'
      /** @constant */
      title: 'Transition not allowed'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      from: components['schemas']['PatientStatus']
      to: components['schemas']['PatientStatus']
      /**
       * @description The statuses that can be requested from the current status. Present if `type` is `/problems/transition-not-allowed`.
       * @example [
       *       "STP"
       *     ]
       */
      allowed: components['schemas']['PatientStatus'][]
    }
    /** @description The patient is stopped. A stopped patient cannot be edited, and no search can be requested. Reactivate the patient first: call `updatePatientStatus` with ACT or SUS. */
    PatientStoppedProblem: {
      /** @constant */
      type: '/problems/patient-stopped'
      /** @constant */
      title: 'Patient stopped'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description A search requires typed values at A, B and DRB1. `missing` lists the loci that are not typed. Update the patient with the missing loci, then request the search. */
    HlaIncompleteProblem: {
      /** @constant */
      type: '/problems/hla-incomplete'
      /** @constant */
      title: 'HLA typing incomplete'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      /**
       * @description The loci that are not typed. Present if `type` is `/problems/hla-incomplete`.
       * @example [
       *       "drb1"
       *     ]
       */
      missing: components['schemas']['LocusName'][]
    }
    /** @description The patient was stopped, so the search has ended. The results were not stored. Discard the results. Lease other searches. */
    SearchEndedProblem: {
      /** @constant */
      type: '/problems/search-ended'
      /** @constant */
      title: 'Search ended'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The lease expired, the search was re-queued, another lease was issued, or a different delivery was already stored for the lease. The results were not stored. Discard the results and lease again. */
    LeaseNotValidProblem: {
      /** @constant */
      type: '/problems/lease-not-valid'
      /** @constant */
      title: 'Lease not valid'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The patient already has a `patientId`, and the request contains a different one. Omit `patientId`, or send the stored one. */
    PatientIdAlreadySetProblem: {
      /** @constant */
      type: '/problems/patient-id-already-set'
      /** @constant */
      title: 'Patient ID already set'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description An update contains `status` or `assignedUserName` with a value that is not the current one. An update does not change these fields. `fields` lists them. Nothing was changed. Retrieve the patient again and send the current values. To change `status`, use `updatePatientStatus`. To change `assignedUserName`, use `assignUserToPatient`. */
    ReadOnlyFieldChangedProblem: {
      /** @constant */
      type: '/problems/read-only-field-changed'
      /** @constant */
      title: 'Read-only field changed'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
      /**
       * @description The read-only fields whose value in the request is not the current one. Present if `type` is `/problems/read-only-field-changed`.
       * @example [
       *       "status"
       *     ]
       */
      fields: components['schemas']['ReadOnlyField'][]
    }
    /** @description An earlier request with this key had a different request body. This request was not carried out. Use a new key for a new request. Reuse a key only with exactly the same request body. */
    IdempotencyKeyReusedProblem: {
      /** @constant */
      type: '/problems/idempotency-key-reused'
      /** @constant */
      title: 'Idempotency key reused'
      /** @constant */
      status: 409
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The `ETag` in `If-Match` is not the current `ETag` of the record. Retrieve the record, apply your change to it and send it with the new `ETag`. */
    PreconditionFailedProblem: {
      /** @constant */
      type: '/problems/precondition-failed'
      /** @constant */
      title: 'Precondition failed'
      /** @constant */
      status: 412
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The request body is larger than 1 MiB, or the record would be larger than 1 MiB after the patch. Keep the request body within 1 MiB. */
    ContentTooLargeProblem: {
      /** @constant */
      type: '/problems/content-too-large'
      /** @constant */
      title: 'Content too large'
      /** @constant */
      status: 413
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The `Content-Type` header is missing, its media type is not supported by this operation, or the body is compressed (`Content-Encoding`). Send the request body without compression and with a media type that this operation accepts. */
    UnsupportedMediaTypeProblem: {
      /** @constant */
      type: '/problems/unsupported-media-type'
      /** @constant */
      title: 'Unsupported media type'
      /** @constant */
      status: 415
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description An unexpected error occurred. Nothing in the request was stored, unless it was acknowledged before. Try again later. If the problem persists, contact support and quote `instance`. */
    InternalErrorProblem: {
      /** @constant */
      type: '/problems/internal-error'
      /** @constant */
      title: 'Internal server error'
      /** @constant */
      status: 500
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description A required resource is not available: the database or the keys of the token issuer. Nothing was stored. Wait for the number of seconds in `Retry-After`, then send the same request again. */
    UnavailableProblem: {
      /** @constant */
      type: '/problems/unavailable'
      /** @constant */
      title: 'Service unavailable'
      /** @constant */
      status: 503
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The connection to the database ended while the change was being committed. The service does not know whether the change was stored. Wait for the number of seconds in `Retry-After`. If the request had an `Idempotency-Key`, send the same request again. Otherwise, check first whether the change was stored. */
    ResultUnknownProblem: {
      /** @constant */
      type: '/problems/result-unknown'
      /** @constant */
      title: 'Result unknown'
      /** @constant */
      status: 503
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The message is not a valid HTTP/1.1 request, for example because the `Host` header is missing. Send a valid HTTP/1.1 request. An HTTP client library does this for you. */
    MalformedRequestProblem: {
      /** @constant */
      type: '/problems/malformed-request'
      /** @constant */
      title: 'Malformed request'
      /** @constant */
      status: 400
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The headers or the request body did not arrive in time. Send the request again over a new connection. */
    RequestTimeoutProblem: {
      /** @constant */
      type: '/problems/request-timeout'
      /** @constant */
      title: 'Request timeout'
      /** @constant */
      status: 408
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The `Expect` header has a value other than `100-continue`. Remove the `Expect` header, or send `100-continue`. */
    ExpectationFailedProblem: {
      /** @constant */
      type: '/problems/expectation-failed'
      /** @constant */
      title: 'Expectation failed'
      /** @constant */
      status: 417
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
    /** @description The request line and the headers together are larger than 16 KiB. Send a shorter URL, and fewer or shorter headers. */
    HeaderFieldsTooLargeProblem: {
      /** @constant */
      type: '/problems/header-fields-too-large'
      /** @constant */
      title: 'Header fields too large'
      /** @constant */
      status: 431
      /**
       * @description States what is wrong with this request and how to fix it.
       * @example The request has 1 error. See `errors`.
       */
      detail: string
      /**
       * @description Identifies this response. The operator can find it in the log of the service.
       * @example urn:uuid:00000000-0000-4000-8000-000000000001
       */
      instance: string
    }
  }
  responses: {
    /** @description A parameter or a header is invalid. All errors are listed. */
    BadParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The request has no valid access token. */
    Unauthenticated: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        'WWW-Authenticate': components['headers']['WwwAuthenticate']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['UnauthenticatedProblem']
      }
    }
    /** @description The token lacks the scope `patients:read`. */
    NeedsPatientsReadScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        /**
         * @description States which scope the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="patients:read"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InsufficientScopeProblem']
      }
    }
    /** @description No patient with this `wmdaId` exists in your organisation. */
    PatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['PatientNotFoundProblem']
      }
    }
    /** @description An unexpected error occurred. */
    InternalError: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InternalErrorProblem']
      }
    }
    /** @description The service cannot process the request at the moment, for example because its database is busy. Nothing was stored. */
    Unavailable: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['UnavailableProblem']
      }
    }
    /** @description The request body, a parameter or a header is invalid. All errors are listed. */
    BadPatient: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The token lacks the scope `patients:write`. */
    NeedsPatientsWriteScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        /**
         * @description States which scope the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="patients:write"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InsufficientScopeProblem']
      }
    }
    /** @description The current state of the patient does not allow the update. */
    UpdateConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['PatientIdAlreadySetProblem']
          | components['schemas']['PatientStoppedProblem']
          | components['schemas']['ReadOnlyFieldChangedProblem']
      }
    }
    /** @description The record has changed since the `ETag` in `If-Match` was returned. */
    PreconditionFailed: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['PreconditionFailedProblem']
      }
    }
    /** @description The request body is larger than 1 MiB. */
    ContentTooLarge: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['ContentTooLargeProblem']
      }
    }
    /** @description The request body has a media type that this operation does not accept. */
    UnsupportedMediaType: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['UnsupportedMediaTypeProblem']
      }
    }
    /** @description The service cannot process the request at the moment, or the database did not confirm the change. With `/problems/unavailable`, nothing was stored. With `/problems/result-unknown`, the change may have been stored. */
    UnavailableForChange: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['UnavailableProblem']
          | components['schemas']['ResultUnknownProblem']
      }
    }
    /** @description The `Idempotency-Key` was already used for a different request. */
    IdempotencyKeyConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['IdempotencyKeyReusedProblem']
      }
    }
    /** @description A parameter is invalid. All errors are listed. */
    BadHistoryParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The request body, a parameter or a header is invalid. All errors are listed. */
    BadStatusChange: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The life cycle does not allow this change from the current status. */
    TransitionNotAllowed: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['TransitionNotAllowedProblem']
      }
    }
    /** @description The request body or a header is invalid. All errors are listed. */
    BadAssignment: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description A parameter is invalid, or the request requires a token with a `username`. */
    BadListParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The request body is invalid, or the request requires a token with a `username`. */
    BadListRequest: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The request body or a header is invalid. All errors are listed. */
    BadSearch: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The current state of the patient does not allow a search, or the `Idempotency-Key` was already used for another request. */
    SearchConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['HlaIncompleteProblem']
          | components['schemas']['PatientStoppedProblem']
          | components['schemas']['IdempotencyKeyReusedProblem']
      }
    }
    /** @description A parameter is invalid. All errors are listed. */
    BadPatientSearches: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The `searchId` is invalid. */
    BadSearchId: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description No search with this `searchId` exists in your organisation. */
    SearchNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['SearchNotFoundProblem']
      }
    }
    /** @description The request body is invalid. All errors are listed. */
    BadLeaseRequest: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The token does not have the scope `searches:run`, or it is not a machine token (it has a `username`). */
    MachineRequired: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        /** @description States what the token lacks (RFC 6750, section 3). */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InsufficientScopeProblem']
          | components['schemas']['MachineRequiredProblem']
      }
    }
    /** @description The request body or the `searchId` is invalid. All errors are listed. */
    BadResults: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The results arrived too late, or a different delivery was already stored for the lease. Nothing was stored. */
    ResultsConflict: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['SearchEndedProblem']
          | components['schemas']['LeaseNotValidProblem']
      }
    }
    /** @description A parameter is invalid. All errors are listed. */
    BadReferringNumber: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The token does not have the scope `lims:read`. */
    NeedsLimsReadScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        /**
         * @description States what the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="lims:read"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InsufficientScopeProblem']
      }
    }
    /** @description The request body or a header is invalid. All errors are listed. */
    BadLimsPatient: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The token does not have the scope `lims:write`. */
    NeedsLimsWriteScope: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        /**
         * @description States what the token lacks (RFC 6750, section 3).
         * @example Bearer realm="patient-api", error="insufficient_scope", scope="lims:write"
         */
        'WWW-Authenticate': string
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InsufficientScopeProblem']
      }
    }
    /** @description The `patientMRN` or a header is invalid. */
    BadMrn: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description No patient with this `patientMRN` exists in your organisation. */
    LimsPatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['PatientNotFoundProblem']
      }
    }
    /** @description The patch, the URL or a header is invalid, or the patched record would be invalid. Nothing is changed. */
    BadLimsPatch: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description The request body is larger than 1 MiB, or the patched record would be larger than 1 MiB. Nothing is changed. */
    LimsPatchTooLarge: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['ContentTooLargeProblem']
      }
    }
    /** @description This operation does not accept the media type of the request body. */
    UnsupportedPatchMediaType: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['UnsupportedMediaTypeProblem']
      }
    }
    /** @description A parameter is invalid. All errors are listed. */
    BadCaseListParameters: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description The request body or a header is invalid. All errors are listed. Errors in `patient` refer to the form that was sent: a link or a full patient. */
    BadLimsCase: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
      }
    }
    /** @description No patient with this `MCID` exists in your organisation. */
    LinkedPatientNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['PatientNotFoundProblem']
      }
    }
    /** @description The `caseID` is invalid. */
    BadCaseId: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['InvalidRequestProblem']
      }
    }
    /** @description No case with this `caseID` exists in your organisation. */
    CaseNotFound: {
      headers: {
        'Cache-Control': components['headers']['CacheControl']
        'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        'X-Request-Id': components['headers']['RequestId']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['CaseNotFoundProblem']
      }
    }
  }
  parameters: {
    /**
     * @description Identifier of the patient.
     * @example 100002
     */
    WmdaIdParameter: components['schemas']['WmdaId']
    /**
     * @description One or more `ETag` values of the record as you have it (RFC 9110). If one of them is the current `ETag`, the response is 304 without a response body.
     * @example "1"
     */
    IfNoneMatch: string
    /**
     * @description One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.
     * @example "1"
     */
    IfMatch: string
    /**
     * @description A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.
     * @example 00000000-0000-4000-8000-000000000042
     */
    IdempotencyKey: string
    /**
     * @description Maximum number of entries on a page.
     * @example 250
     */
    Limit: number
    /**
     * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
     * @example WyJleGFtcGxlIiw0NzExXQ
     */
    After: string
    /**
     * @description Position of the first patient in the response, counted from 0. It is not a page number. `after` is faster for a long list. A request with `after` cannot have another `offset` than 0.
     * @example 0
     */
    Offset: number
    /**
     * @description Lists only patients that have one of these statuses. Separate the statuses with a vertical bar: `status=ACT|NEW`. The forms `status=ACT,NEW` and `status=ACT&status=NEW` have the same meaning. Use one form only. If this parameter is omitted, patients in every status are listed.
     * @example [
     *       "ACT",
     *       "NEW"
     *     ]
     */
    Status: components['schemas']['PatientStatus'][]
    /**
     * @description Whether to list only patients that are assigned to you, `true` or `false`. The value `true` requires a token with a `username`. With a machine token, it is rejected with 400.
     * @example true
     */
    OnlyMyPatients: boolean
    /**
     * @description Lists only patients with exactly this `patientId`. URLs can be stored in places that you do not control. The operation `searchPatientList` accepts the same filter in the request body.
     * @example 69391234P
     */
    PatientIdParameter: string
    /**
     * @description Lists only patients that changed at or after this time, and sorts them by the time of the change, earliest first. A change is an update of the record, a change of the status or of the assigned user, a requested search, the delivery of results or of an error, and the deletion of results. A view is not a change. Send `paging.nextUpdatedSince` of the last response to get only what changed since then. The same patient can be returned again, but no change is left out.
     * @example 2026-01-15T09:30:00.000Z
     */
    UpdatedSince: string
    /**
     * @description Identifier of the patient.
     * @example 100002
     */
    WmdaIdInPath: components['schemas']['WmdaId']
    /**
     * @description The `searchId` that `requestSearch` returned.
     * @example 4711
     */
    SearchIdParameter: components['schemas']['SearchId']
    /**
     * @description The number that the referring partner uses for the patient. The comparison is exact, including upper and lower case and spaces. An empty value finds no patient. URLs can be stored in places that you do not control. The service does not write the value to its log.
     * @example 11731
     */
    ReferringNumberParameter: string
    /**
     * @description The `patientMRN` that `createLimsPatient` returned.
     * @example P000001032
     */
    PatientMrnParameter: components['schemas']['PatientMrn']
    /**
     * @description The `patientMRN` of the patient to which the cases are linked.
     * @example P000001032
     */
    PatientMrnInQuery: components['schemas']['PatientMrn']
    /**
     * @description The `caseID` that `createLimsCase` returned.
     * @example 5001
     */
    CaseIdParameter: components['schemas']['CaseId']
  }
  requestBodies: never
  headers: {
    /**
     * @description Caches must not store the response, because it can contain data about a patient.
     * @example no-store
     */
    CacheControl: 'no-store'
    /**
     * @description Instructs browsers to use the declared media type.
     * @example nosniff
     */
    ContentTypeOptions: 'nosniff'
    /**
     * @description Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.
     * @example 00000000-0000-4000-8000-000000000001
     */
    RequestId: string
    /**
     * @description Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.
     * @example "1"
     */
    ETag: string
    /**
     * @description States how to authenticate (RFC 6750).
     * @example Bearer realm="patient-api"
     */
    WwwAuthenticate: string
    /**
     * @description Number of seconds to wait before you send the request again (RFC 9110, section 10.2.3).
     * @example 2
     */
    RetryAfter: number
    /**
     * @description Identifies the state of the record after the change. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.
     * @example "2"
     */
    ChangedETag: string
    /** @description URL from which the new patient can be retrieved. */
    PatientLocation: string
    /**
     * @description Identifies the state of the record after the request. Send it in `If-Match` or `If-None-Match`. If the user was already assigned, it is the same as before.
     * @example "3"
     */
    AssignmentETag: string
    /** @description URL from which the new search can be retrieved. */
    SearchLocation: string
    /** @description URL from which the new patient can be retrieved. */
    LimsPatientLocation: string
    /** @description URL from which the new case can be retrieved. */
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
         * @description Identifier of the patient.
         * @example 100002
         */
        wmdaId: components['parameters']['WmdaIdParameter']
      }
      header?: {
        /**
         * @description One or more `ETag` values of the record as you have it (RFC 9110). If one of them is the current `ETag`, the response is 304 without a response body.
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
          'X-Request-Id': components['headers']['RequestId']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Patient']
        }
      }
      /** @description The record still matches the `ETag` in `If-None-Match`. */
      304: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
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
         * @description One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description The full new record. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePatientRequest']
      }
    }
    responses: {
      /** @description The record was replaced. */
      204: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  createPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient to create. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePatientRequest']
      }
    }
    responses: {
      /** @description The patient was created. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          Location: components['headers']['PatientLocation']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedPatient']
        }
      }
      400: components['responses']['BadPatient']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      409: components['responses']['IdempotencyKeyConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['UnavailableForChange']
    }
  }
  listStatusChanges: {
    parameters: {
      query: {
        /**
         * @description Identifier of the patient.
         * @example 100002
         */
        wmdaId: components['parameters']['WmdaIdParameter']
        /**
         * @description Maximum number of entries on a page.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
         * @example WyJleGFtcGxlIiw0NzExXQ
         */
        after?: components['parameters']['After']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of status changes. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StatusChangeList']
        }
      }
      400: components['responses']['BadHistoryParameters']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      404: components['responses']['PatientNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  updatePatientStatus: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient and the new status. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePatientStatusRequest']
      }
    }
    responses: {
      /** @description The patient has the requested status. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  assignUserToPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient and the user. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignUserRequest']
      }
    }
    responses: {
      /** @description The user is assigned to the patient. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          ETag: components['headers']['AssignmentETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientAssignment']
        }
      }
      400: components['responses']['BadAssignment']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsWriteScope']
      404: components['responses']['PatientNotFound']
      412: components['responses']['PreconditionFailed']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['UnavailableForChange']
    }
  }
  listPatients: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of entries on a page.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
         * @example WyJleGFtcGxlIiw0NzExXQ
         */
        after?: components['parameters']['After']
        /**
         * @description Position of the first patient in the response, counted from 0. It is not a page number. `after` is faster for a long list. A request with `after` cannot have another `offset` than 0.
         * @example 0
         */
        offset?: components['parameters']['Offset']
        /**
         * @description Lists only patients that have one of these statuses. Separate the statuses with a vertical bar: `status=ACT|NEW`. The forms `status=ACT,NEW` and `status=ACT&status=NEW` have the same meaning. Use one form only. If this parameter is omitted, patients in every status are listed.
         * @example [
         *       "ACT",
         *       "NEW"
         *     ]
         */
        status?: components['parameters']['Status']
        /**
         * @description Whether to list only patients that are assigned to you, `true` or `false`. The value `true` requires a token with a `username`. With a machine token, it is rejected with 400.
         * @example true
         */
        onlyMyPatients?: components['parameters']['OnlyMyPatients']
        /**
         * @description Lists only patients with exactly this `patientId`. URLs can be stored in places that you do not control. The operation `searchPatientList` accepts the same filter in the request body.
         * @example 69391234P
         */
        patientId?: components['parameters']['PatientIdParameter']
        /**
         * @description Lists only patients that changed at or after this time, and sorts them by the time of the change, earliest first. A change is an update of the record, a change of the status or of the assigned user, a requested search, the delivery of results or of an error, and the deletion of results. A view is not a change. Send `paging.nextUpdatedSince` of the last response to get only what changed since then. The same patient can be returned again, but no change is left out.
         * @example 2026-01-15T09:30:00.000Z
         */
        updatedSince?: components['parameters']['UpdatedSince']
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
          'X-Request-Id': components['headers']['RequestId']
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
    /** @description States which patients to list. */
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
          'X-Request-Id': components['headers']['RequestId']
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
         * @description A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.
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
      /** @description The search was requested. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          Location: components['headers']['SearchLocation']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedSearch']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  listPatientSearches: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of entries on a page.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
         * @example WyJleGFtcGxlIiw0NzExXQ
         */
        after?: components['parameters']['After']
      }
      header?: never
      path: {
        /**
         * @description Identifier of the patient.
         * @example 100002
         */
        wmdaId: components['parameters']['WmdaIdInPath']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of searches. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PatientSearchList']
        }
      }
      400: components['responses']['BadPatientSearches']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsPatientsReadScope']
      404: components['responses']['PatientNotFound']
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
         * @description The `searchId` that `requestSearch` returned.
         * @example 4711
         */
        searchId: components['parameters']['SearchIdParameter']
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
          'X-Request-Id': components['headers']['RequestId']
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
    /** @description The match engine and the number of searches to lease. */
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
          'X-Request-Id': components['headers']['RequestId']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  recordSearchResults: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `searchId` that `requestSearch` returned.
         * @example 4711
         */
        searchId: components['parameters']['SearchIdParameter']
      }
      cookie?: never
    }
    /** @description The results or the error. */
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
          'X-Request-Id': components['headers']['RequestId']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  findLimsPatients: {
    parameters: {
      query: {
        /**
         * @description The number that the referring partner uses for the patient. The comparison is exact, including upper and lower case and spaces. An empty value finds no patient. URLs can be stored in places that you do not control. The service does not write the value to its log.
         * @example 11731
         */
        referringMedicalRecordNumber: components['parameters']['ReferringNumberParameter']
        /**
         * @description Maximum number of entries on a page.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
         * @example WyJleGFtcGxlIiw0NzExXQ
         */
        after?: components['parameters']['After']
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
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsPatientList']
        }
      }
      400: components['responses']['BadReferringNumber']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsReadScope']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  createLimsPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.
         * @example 00000000-0000-4000-8000-000000000042
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The patient to create. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLimsPatientRequest']
      }
    }
    responses: {
      /** @description The patient was created. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          Location: components['headers']['LimsPatientLocation']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedLimsPatient']
        }
      }
      400: components['responses']['BadLimsPatient']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsWriteScope']
      409: components['responses']['IdempotencyKeyConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['UnavailableForChange']
    }
  }
  retrieveLimsPatient: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description One or more `ETag` values of the record as you have it (RFC 9110). If one of them is the current `ETag`, the response is 304 without a response body.
         * @example "1"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch']
      }
      path: {
        /**
         * @description The `patientMRN` that `createLimsPatient` returned.
         * @example P000001032
         */
        patientMRN: components['parameters']['PatientMrnParameter']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The patient's record. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsPatient']
        }
      }
      /** @description The record still matches the `ETag` in `If-None-Match`. */
      304: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
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
         * @description One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.
         * @example "1"
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The `patientMRN` that `createLimsPatient` returned.
         * @example P000001032
         */
        patientMRN: components['parameters']['PatientMrnParameter']
      }
      cookie?: never
    }
    /** @description The fields to change. If you omit `socialSecurityNumber`, the stored number is kept. `null` removes it. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['UpdateLimsPatientRequest']
        'application/json': components['schemas']['UpdateLimsPatientRequest']
      }
    }
    responses: {
      /** @description The updated patient. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
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
      503: components['responses']['UnavailableForChange']
    }
  }
  listLimsCases: {
    parameters: {
      query: {
        /**
         * @description The `patientMRN` of the patient to which the cases are linked.
         * @example P000001032
         */
        patientMRN: components['parameters']['PatientMrnInQuery']
        /**
         * @description Maximum number of entries on a page.
         * @example 250
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Position in the list: the value of `paging.next` of the previous page. The response contains the entries that follow. Keep the filters of the first page. If this parameter is omitted, the response contains the first page.
         * @example WyJleGFtcGxlIiw0NzExXQ
         */
        after?: components['parameters']['After']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description One page of cases. */
      200: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LimsCaseList']
        }
      }
      400: components['responses']['BadCaseListParameters']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsReadScope']
      404: components['responses']['LimsPatientNotFound']
      500: components['responses']['InternalError']
      503: components['responses']['Unavailable']
    }
  }
  createLimsCase: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.
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
      /** @description The case was opened. */
      201: {
        headers: {
          'Cache-Control': components['headers']['CacheControl']
          'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          'X-Request-Id': components['headers']['RequestId']
          Location: components['headers']['LimsCaseLocation']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatedLimsCase']
        }
      }
      400: components['responses']['BadLimsCase']
      401: components['responses']['Unauthenticated']
      403: components['responses']['NeedsLimsWriteScope']
      404: components['responses']['LinkedPatientNotFound']
      409: components['responses']['IdempotencyKeyConflict']
      413: components['responses']['ContentTooLarge']
      415: components['responses']['UnsupportedMediaType']
      500: components['responses']['InternalError']
      503: components['responses']['UnavailableForChange']
    }
  }
  retrieveLimsCase: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The `caseID` that `createLimsCase` returned.
         * @example 5001
         */
        caseID: components['parameters']['CaseIdParameter']
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
          'X-Request-Id': components['headers']['RequestId']
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
