"""The journey with the Python client of openapi-generator.

python journey.py constructor|from_dict: how the program builds the request bodies.
"""

import json
import os
import sys
from datetime import date, datetime, timedelta, timezone

from patient_api_client import ApiClient, Configuration
from patient_api_client.api import LIMSApi, PatientsApi, SearchesApi
from patient_api_client.models import *

how = sys.argv[1]


def build(model, constructed, **as_dict):
    """The same request body, built by one of the two ways that the client has."""
    return constructed() if how == "constructor" else model.from_dict(as_dict)


def read(step, answer):
    """Prints what the client read for a step, for the comparison."""
    print(json.dumps({"step": step, "read": json.loads(answer.to_json())}))
    return answer


configuration = Configuration(host=os.environ["API_URL"], access_token=os.environ["API_TOKEN"])
client = ApiClient(configuration)
patients = PatientsApi(client)
searches = SearchesApi(client)
lims = LIMSApi(client)

hla = {
    "a": {"field1": "02:01", "field2": "24:02"},
    "b": {"field1": "07:02"},
    "drb1": {"field1": "15:01"},
}


def typing():
    return Hla(
        a=HlaLocus(field1="02:01", field2="24:02"),
        b=HlaLocus(field1="07:02"),
        drb1=HlaLocus(field1="15:01"),
    )


created = read(
    "create a patient",
    patients.create_patient(
        build(
            CreatePatientRequest,
            lambda: CreatePatientRequest(
                patient_id="69391234P",
                hla=typing(),
                idm=Idm(cmv_status="N"),
                date_of_birth=date(1961, 5, 27),
                diagnosis=Diagnosis(diagnosis_code=DiagnosisCode.AML, diagnosis_date=date(2025, 11, 3)),
                abo=Abo.A,
                weight=76,
                legal_terms=True,
            ),
            patientId="69391234P",
            hla=hla,
            idm={"cmvStatus": "N"},
            dateOfBirth="1961-05-27",
            diagnosis={"diagnosisCode": "AML", "diagnosisDate": "2025-11-03"},
            abo="A",
            weight=76,
            legalTerms=True,
        )
    ),
)
wmda_id = created.wmda_id

read("retrieve the patient", patients.retrieve_patient(wmda_id))

# Built by the constructor in both runs: from_dict would send null for the omitted assignedUserName, which is not the
# current value.
patients.update_patient(
    UpdatePatientRequest(wmda_id=wmda_id, hla=typing(), abo=Abo.A, weight=77, legal_terms=True)
)
read("retrieve the updated patient", patients.retrieve_patient(wmda_id))

listed = patients.list_patients(status=[PatientStatus.ACT, PatientStatus.NEW], limit=10)
read("list two statuses", listed)

read(
    "request a search",
    searches.request_search(
        build(
            RequestSearchRequest,
            lambda: RequestSearchRequest(
                wmda_id=wmda_id, match_engine=MatchEngine.NUMBER_2, search_type=SearchType.DR
            ),
            wmdaId=wmda_id,
            matchEngine=2,
            searchType="DR",
        )
    ),
)

read(
    "request a second search",
    searches.request_search(
        build(
            RequestSearchRequest,
            lambda: RequestSearchRequest(
                wmda_id=wmda_id, match_engine=MatchEngine.NUMBER_3, search_type=SearchType.CB
            ),
            wmdaId=wmda_id,
            matchEngine=3,
            searchType="CB",
        )
    ),
)

after = None

while True:
    page = searches.list_patient_searches(wmda_id, limit=1, after=after)
    after = read("list the searches of the patient", page).paging.next
    if after is None:
        break

read(
    "assign the patient to a colleague",
    patients.assign_user_to_patient(
        build(
            AssignUserRequest,
            lambda: AssignUserRequest(wmda_id=wmda_id, user_name="colleague@registry.example"),
            wmdaId=wmda_id,
            userName="colleague@registry.example",
        )
    ),
)
read(
    "assign the patient to nobody",
    patients.assign_user_to_patient(
        build(
            AssignUserRequest,
            lambda: AssignUserRequest(wmda_id=wmda_id, user_name=None),
            wmdaId=wmda_id,
            userName=None,
        )
    ),
)

read(
    "stop the patient with a reason",
    patients.update_patient_status(
        build(
            UpdatePatientStatusRequest,
            lambda: UpdatePatientStatusRequest(
                StopPatientRequest(wmda_id=wmda_id, new_status=StopStatus.STP, change_reason=ChangeReason.UPT)
            ),
            wmdaId=wmda_id,
            newStatus="STP",
            changeReason="UPT",
        )
    ),
)

while True:
    page = patients.list_status_changes(wmda_id, limit=1, after=after)
    after = read("list the status changes", page).paging.next
    if after is None:
        break

read(
    "create a second patient",
    patients.create_patient(
        build(CreatePatientRequest, lambda: CreatePatientRequest(hla=typing()), hla=hla)
    ),
)

updated_since = datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))
limit = 1

while True:
    page = patients.list_patients(updated_since=updated_since, limit=limit, after=after)

    read("list the changed patients", page)

    after = page.paging.next
    if after is None:
        break
next_updated_since = page.paging.next_updated_since
read("check for further changes", patients.list_patients(updated_since=next_updated_since))

while True:
    body = build(
        ListPatientsRequest,
        lambda: ListPatientsRequest(updated_since=updated_since, limit=limit, after=after),
        updatedSince="1970-01-01T01:00:00+01:00",
        limit=limit,
        after=after,
    )
    page = patients.search_patient_list(body)
    after = read("list the changed patients by request body", page).paging.next
    if after is None:
        break

full_patient = {
    "insurances": [
        {"payer": {"MCID": 9007199254740991}, "insuredRelationshipID": 12, "memberNumber": "M-1"}
    ],
    "contact": {"firstName": "TEST", "lastName": "TEST", "dateOfBirth": "1952-01-01", "email": ""},
    "address": {"street1": "1 Test Street", "city": "TESTVILLE", "countryCode": "US"},
    "medicationIDs": [1, "RX-2"],
    "referringMedicalRecordNumber": "11731",
}


def full(model):
    return model(
        insurances=[
            Insurance(
                payer=Payer(mcid=PayerMcid(9007199254740991)),
                insured_relationship_id=12,
                member_number="M-1",
            )
        ],
        contact=LimsContact(first_name="TEST", last_name="TEST", date_of_birth="1952-01-01", email=""),
        address=LimsAddress(street1="1 Test Street", city="TESTVILLE", country_code="US"),
        medication_ids=[MedicationId(1), MedicationId("RX-2")],
        referring_medical_record_number="11731",
    )


laboratory_patient = read(
    "create a laboratory patient",
    lims.create_lims_patient(
        build(CreateLimsPatientRequest, lambda: full(CreateLimsPatientRequest), **full_patient)
    ),
)
patient_mrn = laboratory_patient.patient_mrn

read("retrieve the laboratory patient", lims.retrieve_lims_patient(patient_mrn))

# Built by the constructor in both runs: from_dict would send null for every omitted nullable field, and in a
# merge patch null removes the field. The guide says so.
changes = UpdateLimsPatientRequest(address=LimsAddress(city="OTHERVILLE"))
changed = lims.update_lims_patient(patient_mrn, changes)
read("change the laboratory patient", changed)

read(
    "find the laboratory patient by the number of the partner",
    lims.find_lims_patients("11731"),
)

linked = read(
    "open a case with a link",
    lims.create_lims_case(
        build(
            CreateLimsCaseRequest,
            lambda: CreateLimsCaseRequest(
                patient=CasePatientOrLink(PatientLink(mcid=laboratory_patient.id))
            ),
            patient={"MCID": laboratory_patient.id},
        )
    ),
)
read("retrieve the case with a link", lims.retrieve_lims_case(linked.case_id))

read(
    "open a second case with a link",
    lims.create_lims_case(
        build(
            CreateLimsCaseRequest,
            lambda: CreateLimsCaseRequest(
                patient=CasePatientOrLink(PatientLink(mcid=laboratory_patient.id))
            ),
            patient={"MCID": laboratory_patient.id},
        )
    ),
)
while True:
    page = lims.list_lims_cases(patient_mrn, limit=1, after=after)
    after = read("list the cases of the laboratory patient", page).paging.next
    if after is None:
        break

specimens = [{"specimenID": 9007199254740991, "site": "skin"}]
own = read(
    "open a case with a full patient",
    lims.create_lims_case(
        build(
            CreateLimsCaseRequest,
            lambda: CreateLimsCaseRequest(
                patient=CasePatientOrLink(full(CasePatient)),
                additional_properties={"specimens": specimens},
            ),
            patient=full_patient,
            specimens=specimens,
        )
    ),
)
read("retrieve the case with a full patient", lims.retrieve_lims_case(own.case_id))
