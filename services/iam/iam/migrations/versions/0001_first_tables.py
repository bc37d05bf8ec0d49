"""The first tables of IAM."""

# fmt: off
# ruff: noqa: E501, PLR0915 - written by Alembic

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = '0001'
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table('access_document',
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('signed', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('hash', name=op.f('pk_access_document'))
    )
    op.create_index(op.f('ix_access_document_made_at'), 'access_document', ['made_at'], unique=False)
    op.create_table('audit_record',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('actor', sa.String(length=500), nullable=False),
    sa.Column('on_behalf_of', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('operation', sa.String(length=500), nullable=False),
    sa.Column('entity', sa.String(length=500), nullable=True),
    sa.Column('record_id', sa.String(length=64), nullable=True),
    sa.Column('permission', sa.String(length=500), nullable=True),
    sa.Column('result', sa.String(length=64), nullable=False),
    sa.Column('changes', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('detail', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('address', sa.String(length=500), nullable=True),
    sa.Column('session_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('call_id', sa.String(length=500), nullable=True),
    sa.Column('service', sa.String(length=64), nullable=False),
    sa.Column('count', sa.Integer(), nullable=True),
    sa.Column('sequence', sa.Integer(), nullable=True),
    sa.PrimaryKeyConstraint('id', 'at', name=op.f('pk_audit_record')),
    postgresql_partition_by='RANGE (at)'
    )
    # Months are made ahead by the service; what belongs to none of them is kept all the same.
    op.execute("CREATE SCHEMA audit_partition")
    op.execute("CREATE TABLE audit_partition.audit_record_other PARTITION OF audit_record DEFAULT")
    op.create_index('ix_audit_record_actor_id', 'audit_record', ['actor_id'], unique=False, postgresql_where=None)
    op.create_index(op.f('ix_audit_record_actor_id_at'), 'audit_record', ['actor_id', 'at'], unique=False)
    op.create_index('ix_audit_record_at_id', 'audit_record', ['at', 'id'], unique=False, postgresql_where=None)
    op.create_index(op.f('ix_audit_record_call_id'), 'audit_record', ['call_id'], unique=False)
    op.create_index('ix_audit_record_on_behalf_of', 'audit_record', ['on_behalf_of'], unique=False, postgresql_where=None)
    op.create_index(op.f('ix_audit_record_operation_at'), 'audit_record', ['operation', 'at'], unique=False)
    op.create_index(op.f('ix_audit_record_record_id_at'), 'audit_record', ['record_id', 'at'], unique=False)
    op.create_index(op.f('ix_audit_record_result_at'), 'audit_record', ['result', 'at'], unique=False, postgresql_where="result <> 'allowed'")
    op.create_index('ix_audit_record_session_id', 'audit_record', ['session_id'], unique=False, postgresql_where=None)
    op.create_index(op.f('ix_audit_record_session_id_at'), 'audit_record', ['session_id', 'at'], unique=False)
    op.create_table('choice',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('list', sa.String(length=64), nullable=False),
    sa.Column('code', sa.String(length=64), nullable=False),
    sa.Column('labels', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('tone', sa.String(length=64), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('is_default', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_choice'))
    )
    op.create_index('ix_choice_code_id', 'choice', ['code', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_choice_list_id', 'choice', ['list', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_choice_list_position', 'choice', ['list', 'position', 'code'], unique=False)
    op.create_index('ix_choice_position_id', 'choice', ['position', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_choice_search'), 'choice', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_choice_search_personal'), 'choice', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_choice_updated_at_id', 'choice', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_choice_default', 'choice', ['list'], unique=True, postgresql_where=sa.text('is_default AND deleted_at IS NULL'))
    op.create_index('uq_choice_list_code', 'choice', ['list', 'code'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('custom_field',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('entity', sa.String(length=64), nullable=False),
    sa.Column('code', sa.String(length=64), nullable=False),
    sa.Column('type', sa.String(length=64), nullable=False),
    sa.Column('labels', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('help', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
    sa.Column('section', sa.String(length=64), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('required', sa.Boolean(), nullable=False),
    sa.Column('default', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
    sa.Column('choice_list', sa.String(length=64), nullable=True),
    sa.Column('target', sa.String(length=64), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=True),
    sa.Column('sortable', sa.Boolean(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_custom_field'))
    )
    op.create_index('ix_custom_field_code_id', 'custom_field', ['code', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_custom_field_entity_id', 'custom_field', ['entity', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_custom_field_entity_position', 'custom_field', ['entity', 'position'], unique=False)
    op.create_index('ix_custom_field_position_id', 'custom_field', ['position', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_custom_field_search'), 'custom_field', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_custom_field_search_personal'), 'custom_field', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_custom_field_updated_at_id', 'custom_field', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_custom_field_entity_code', 'custom_field', ['entity', 'code'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('dead_letter',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('consumer', sa.Text(), nullable=False),
    sa.Column('event_id', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.Column('body', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('raw', sa.Text(), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('redelivered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('redelivered_by', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dead_letter'))
    )
    op.create_index('ix_dead_letter_open', 'dead_letter', ['at'], unique=False, postgresql_where=sa.text('redelivered_at IS NULL'))
    op.create_table('department',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('code', sa.String(length=64), nullable=True),
    sa.Column('kind', sa.String(length=64), nullable=False),
    sa.Column('parent_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('manager_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('name_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('name_stroke', sa.Text(collation='C'), nullable=True),
    sa.ForeignKeyConstraint(['parent_id'], ['department.id'], name=op.f('fk_department_parent_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_department'))
    )
    op.create_index('ix_department_code_id', 'department', ['code', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_department_kind_id', 'department', ['kind', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_department_manager_id', 'department', ['manager_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_department_name_pinyin_id', 'department', ['name_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_department_name_stroke_id', 'department', ['name_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_department_parent_id', 'department', ['parent_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_department_search'), 'department', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_department_search_personal'), 'department', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_department_updated_at_id', 'department', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_department_code', 'department', ['code'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('failure_count',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('failures', sa.Float(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_failure_count'))
    )
    op.create_index(op.f('ix_failure_count_at'), 'failure_count', ['at'], unique=False)
    op.create_table('history',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('entity', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('operation', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor_id', sa.Text(), nullable=True),
    sa.Column('actor', sa.Text(), nullable=True),
    sa.Column('on_behalf_of', sa.Text(), nullable=True),
    sa.Column('call_id', sa.Text(), nullable=True),
    sa.Column('changes', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_history')),
    sa.UniqueConstraint('record_id', 'entity', 'version', name=op.f('uq_history_record_id_entity_version'))
    )
    op.create_table('idempotency',
    sa.Column('caller', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('request_hash', sa.Text(), nullable=False),
    sa.Column('result', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('caller', 'key', name=op.f('pk_idempotency'))
    )
    op.create_index('ix_idempotency_at', 'idempotency', ['at'], unique=False)
    op.create_table('inbox',
    sa.Column('consumer', sa.Text(), nullable=False),
    sa.Column('event_id', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('consumer', 'event_id', name=op.f('pk_inbox'))
    )
    op.create_index('ix_inbox_at', 'inbox', ['at'], unique=False)
    op.create_table('job',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), server_default=sa.text("'waiting'"), nullable=False),
    sa.Column('args', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False),
    sa.Column('caller', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False),
    sa.Column('progress', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('total', sa.Integer(), nullable=True),
    sa.Column('result', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('cancel', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('holder', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('created_by', sa.Text(), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('alive_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job'))
    )
    op.create_index('ix_job_waiting', 'job', ['state', 'created_at'], unique=False)
    op.create_table('lease',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('holder', sa.Text(), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_lease'))
    )
    op.create_table('number_counter',
    sa.Column('series', sa.Text(), nullable=False),
    sa.Column('period', sa.Text(), server_default=sa.text("''"), nullable=False),
    sa.Column('last', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('series', 'period', name=op.f('pk_number_counter'))
    )
    op.create_table('number_series',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('entity', sa.String(length=64), nullable=False),
    sa.Column('pattern', sa.String(length=500), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_number_series'))
    )
    op.create_index('ix_number_series_entity_id', 'number_series', ['entity', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_number_series_updated_at_id', 'number_series', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_number_series_entity', 'number_series', ['entity'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('outbox',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('event_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=True),
    sa.Column('body', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sequence', sa.BigInteger(), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('parked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('event_id', name=op.f('uq_outbox_event_id'))
    )
    op.create_index('ix_outbox_published_at', 'outbox', ['published_at'], unique=False)
    op.create_index('ix_outbox_subject', 'outbox', ['subject', 'id'], unique=False)
    op.create_index('ix_outbox_waiting', 'outbox', ['kind', 'id'], unique=False, postgresql_where=sa.text('published_at IS NULL AND parked_at IS NULL'))
    op.create_table('permission',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('name', sa.String(length=500), nullable=False),
    sa.Column('service', sa.String(length=64), nullable=False),
    sa.Column('entity', sa.String(length=500), nullable=False),
    sa.Column('operation', sa.String(length=64), nullable=False),
    sa.Column('sentence', sa.String(length=500), nullable=False),
    sa.Column('scoped', sa.Boolean(), nullable=False),
    sa.Column('declared', sa.Boolean(), nullable=False),
    sa.Column('defaults', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('name_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('name_stroke', sa.Text(collation='C'), nullable=True),
    sa.Column('entity_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('entity_stroke', sa.Text(collation='C'), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_permission'))
    )
    op.create_index('ix_permission_entity_pinyin_id', 'permission', ['entity_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_permission_entity_stroke_id', 'permission', ['entity_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_permission_name_pinyin_id', 'permission', ['name_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_permission_name_stroke_id', 'permission', ['name_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_permission_operation_id', 'permission', ['operation', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_permission_search'), 'permission', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_permission_search_personal'), 'permission', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_permission_service_id', 'permission', ['service', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_permission_updated_at_id', 'permission', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_permission_name', 'permission', ['name'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('role',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('code', sa.String(length=64), nullable=False),
    sa.Column('labels', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('description', sa.String(length=500), nullable=True),
    sa.Column('shipped', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role'))
    )
    op.create_index('ix_role_code_id', 'role', ['code', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_role_search'), 'role', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_role_search_personal'), 'role', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_role_updated_at_id', 'role', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_role_code', 'role', ['code'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('service_contract',
    sa.Column('service', sa.Text(), nullable=False),
    sa.Column('body', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('service', name=op.f('pk_service_contract'))
    )
    op.create_table('session',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('address', sa.String(length=500), nullable=True),
    sa.Column('agent', sa.String(length=500), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('end_reason', sa.String(length=64), nullable=True),
    sa.Column('owner_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('department_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('territory_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session'))
    )
    op.create_index('ix_session_department_id', 'session', ['department_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_ended_at_id', 'session', ['ended_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_expires_at_id', 'session', ['expires_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_owner_id', 'session', ['owner_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_started_at_id', 'session', ['started_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_territory_id', 'session', ['territory_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_session_updated_at_id', 'session', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('territory',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('code', sa.String(length=64), nullable=True),
    sa.Column('parent_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('manager_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('description', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('name_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('name_stroke', sa.Text(collation='C'), nullable=True),
    sa.ForeignKeyConstraint(['parent_id'], ['territory.id'], name=op.f('fk_territory_parent_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_territory'))
    )
    op.create_index('ix_territory_code_id', 'territory', ['code', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_territory_manager_id', 'territory', ['manager_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_territory_name_pinyin_id', 'territory', ['name_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_territory_name_stroke_id', 'territory', ['name_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_territory_parent_id', 'territory', ['parent_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_territory_search'), 'territory', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_territory_search_personal'), 'territory', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_territory_updated_at_id', 'territory', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_territory_code', 'territory', ['code'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('timer',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('entity', sa.Text(), nullable=True),
    sa.Column('record_id', sa.Text(), nullable=True),
    sa.Column('body', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_timer')),
    sa.UniqueConstraint('kind', 'key', name=op.f('uq_timer_kind_key'))
    )
    op.create_index('ix_timer_due', 'timer', ['due_at'], unique=False, postgresql_where=sa.text('done_at IS NULL'))
    op.create_table('field_rule',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('role_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('entity', sa.String(length=500), nullable=False),
    sa.Column('field', sa.String(length=500), nullable=False),
    sa.Column('rule', sa.String(length=64), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('entity_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('entity_stroke', sa.Text(collation='C'), nullable=True),
    sa.Column('field_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('field_stroke', sa.Text(collation='C'), nullable=True),
    sa.ForeignKeyConstraint(['role_id'], ['role.id'], name=op.f('fk_field_rule_role_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_field_rule'))
    )
    op.create_index('ix_field_rule_entity_pinyin_id', 'field_rule', ['entity_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_field_rule_entity_stroke_id', 'field_rule', ['entity_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_field_rule_field_pinyin_id', 'field_rule', ['field_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_field_rule_field_stroke_id', 'field_rule', ['field_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_field_rule_role_id', 'field_rule', ['role_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_field_rule_updated_at_id', 'field_rule', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_field_rule_role_id_entity_field', 'field_rule', ['role_id', 'entity', 'field'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('role_grant',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('role_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('permission', sa.String(length=500), nullable=False),
    sa.Column('scope', sa.String(length=64), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('permission_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('permission_stroke', sa.Text(collation='C'), nullable=True),
    sa.ForeignKeyConstraint(['role_id'], ['role.id'], name=op.f('fk_role_grant_role_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role_grant'))
    )
    op.create_index('ix_role_grant_permission_pinyin_id', 'role_grant', ['permission_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_role_grant_permission_stroke_id', 'role_grant', ['permission_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_role_grant_role_id', 'role_grant', ['role_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_role_grant_search'), 'role_grant', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_role_grant_search_personal'), 'role_grant', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_role_grant_updated_at_id', 'role_grant', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_role_grant_role_id_permission_scope', 'role_grant', ['role_id', 'permission', 'scope'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('session_secret',
    sa.Column('session_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['session_id'], ['session.id'], name=op.f('fk_session_secret_session_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('session_id', name=op.f('pk_session_secret')),
    sa.UniqueConstraint('digest', name=op.f('uq_session_secret_digest'))
    )
    op.create_table('user',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('number', sa.String(length=64), nullable=True),
    sa.Column('username', sa.String(length=64), nullable=True),
    sa.Column('status', sa.String(length=64), nullable=False),
    sa.Column('department_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('territory_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('manager_id', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('job_title', sa.String(length=500), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('phones', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('skills', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
    sa.Column('hired_on', sa.Date(), nullable=True),
    sa.Column('left_on', sa.Date(), nullable=True),
    sa.Column('language', sa.String(length=64), nullable=True),
    sa.Column('time_zone', sa.String(length=64), nullable=True),
    sa.Column('gender', sa.String(length=64), nullable=True),
    sa.Column('birthday', sa.Date(), nullable=True),
    sa.Column('education', sa.Text(), nullable=True),
    sa.Column('cost_rate', sa.Numeric(precision=18, scale=2), nullable=True),
    sa.Column('cost_currency', sa.String(length=3), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.Column('name_pinyin', sa.Text(collation='C'), nullable=True),
    sa.Column('name_stroke', sa.Text(collation='C'), nullable=True),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_user_department_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['manager_id'], ['user.id'], name=op.f('fk_user_manager_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['territory_id'], ['territory.id'], name=op.f('fk_user_territory_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user'))
    )
    op.create_index('ix_user_department_id', 'user', ['department_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_email_id', 'user', ['email', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_hired_on_id', 'user', ['hired_on', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_left_on_id', 'user', ['left_on', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_manager_id', 'user', ['manager_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_name_pinyin_id', 'user', ['name_pinyin', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_name_stroke_id', 'user', ['name_stroke', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_number_id', 'user', ['number', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index(op.f('ix_user_search'), 'user', ['search'], unique=False, postgresql_using='gin')
    op.create_index(op.f('ix_user_search_personal'), 'user', ['search_personal'], unique=False, postgresql_using='gin')
    op.create_index('ix_user_status_id', 'user', ['status', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_territory_id', 'user', ['territory_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_updated_at_id', 'user', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_user_username_id', 'user', ['username', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_user_number', 'user', ['number'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_user_username', 'user', ['username'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('credential',
    sa.Column('user_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('password_hash', sa.Text(), nullable=False),
    sa.Column('must_change', sa.Boolean(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_credential_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('user_id', name=op.f('pk_credential'))
    )
    op.create_table('known_address',
    sa.Column('user_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_known_address_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('user_id', 'address', name=op.f('pk_known_address'))
    )
    op.create_table('role_assignment',
    sa.Column('id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('user_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('role_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('reason', sa.String(length=500), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_by', sa.Uuid(as_uuid=False), nullable=True),
    sa.Column('deleted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('custom', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('search', postgresql.TSVECTOR(), nullable=False),
    sa.Column('search_personal', postgresql.TSVECTOR(), nullable=False),
    sa.ForeignKeyConstraint(['role_id'], ['role.id'], name=op.f('fk_role_assignment_role_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_role_assignment_user_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role_assignment'))
    )
    op.create_index('ix_role_assignment_ends_on_id', 'role_assignment', ['ends_on', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_role_assignment_role_id', 'role_assignment', ['role_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_role_assignment_updated_at_id', 'role_assignment', ['updated_at', 'id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('ix_role_assignment_user_id', 'role_assignment', ['user_id'], unique=False, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_index('uq_role_assignment_user_id_role_id', 'role_assignment', ['user_id', 'role_id'], unique=True, postgresql_where=sa.text('deleted_at IS NULL'))
    op.create_table('user_access',
    sa.Column('user_id', sa.Uuid(as_uuid=False), nullable=False),
    sa.Column('hash', sa.Text(), nullable=True),
    sa.Column('stale', sa.Boolean(), nullable=False),
    sa.Column('valid_until', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_user_access_user_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('user_id', name=op.f('pk_user_access'))
    )
    op.create_index(op.f('ix_user_access_hash'), 'user_access', ['hash'], unique=False)


def downgrade() -> None:
    raise RuntimeError("before the first tables there is only an empty database")
